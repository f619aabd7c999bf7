package org.parley.brief.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.brief.page.Section;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The page as JSON, described by `brief.schema.json` beside this class and in
/// `docs/reference/brief-json.md`.
public final class JsonBrief {
    private JsonBrief() {}

    /// The file's text, indented.
    public static String of(Brief brief) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("parley", 1);
        page.put("title", brief.kicker());
        page.put("headline", line(brief.headline()));
        page.put("status", line(brief.status()));
        page.put("as_of", brief.asOf() == null ? null : brief.asOf().toString());
        page.put("documents", brief.documents());
        page.put("statements", brief.statements());
        page.put("reviewed", brief.reviewed());
        page.put("banners", brief.banners());
        page.put("sections", brief.sections().stream().map(JsonBrief::section).toList());
        page.put("notes", brief.notes().stream().map(JsonBrief::note).toList());
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(page) + "\n";
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", section.id());
        json.put("title", section.title());
        json.put("aside", section.aside());
        switch (section) {
            case Section.Lines lines -> {
                json.put("kind", "lines");
                json.put("entries", lines.entries().stream().map(JsonBrief::entry).toList());
                json.put("more", lines.more().stream().map(JsonBrief::entry).toList());
            }
            case Section.Matrix matrix -> {
                json.put("kind", "matrix");
                json.put("parties", matrix.parties());
                json.put("rows", matrix.rows().stream().map(JsonBrief::row).toList());
                json.put("more", matrix.more().stream().map(JsonBrief::row).toList());
            }
            case Section.Pairs pairs -> {
                json.put("kind", "pairs");
                json.put("pairs", pairs.pairs().stream().map(JsonBrief::pair).toList());
                json.put("more", pairs.more().stream().map(JsonBrief::pair).toList());
            }
        }
        return json;
    }

    private static Map<String, Object> entry(Section.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("head", entry.head());
        json.put("lines", entry.lines().stream().map(JsonBrief::line).toList());
        return json;
    }

    private static Map<String, Object> row(Section.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", row.issue());
        json.put(
                "cells",
                row.cells().stream()
                        .map(cell ->
                                Stream.concat(cell.lines().stream(), cell.more().stream())
                                        .map(JsonBrief::line)
                                        .toList())
                        .toList());
        return json;
    }

    private static Map<String, Object> pair(Section.Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", pair.issue());
        json.put("demanding", pair.left());
        json.put("demand", line(pair.leftLine()));
        json.put("refusing", pair.right());
        json.put("line", line(pair.rightLine()));
        return json;
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mark", line.mark().key());
        json.put("label", line.label());
        json.put("text", line.text());
        json.put("quoted", line.quoted());
        json.put("basis", line.basis().word());
        json.put("unreviewed", line.unreviewed());
        json.put("notes", line.notes());
        return json;
    }

    private static Map<String, Object> note(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", note.number());
        switch (note) {
            case Note.Quoted quoted -> {
                json.put("document", quoted.span().document().id());
                json.put("start", quoted.span().start());
                json.put("end", quoted.span().end());
                json.put("quote", quoted.span().quote());
                json.put("prefix", quoted.span().prefix());
                json.put("suffix", quoted.span().suffix());
                json.put("source", HtmlBrief.source(quoted.span()));
                json.put("hash", quoted.span().document().hash());
                json.put("also_in", quoted.witnesses());
            }
            case Note.Searched searched -> json.put("searched", searched.documents());
        }
        return json;
    }
}
