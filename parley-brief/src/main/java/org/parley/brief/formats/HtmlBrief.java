package org.parley.brief.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Context;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/// The page as one HTML file that needs nothing else: no script, no request, a
/// Content-Security-Policy that allows only its own style sheet. Each note opens on the sentence in
/// the record at its end.
public final class HtmlBrief {
    /// A head longer than this stands above its lines, not beside them.
    private static final int LONG_HEAD = 90;

    private final StringBuilder out = new StringBuilder(60_000);

    private HtmlBrief() {}

    /// The file's text.
    public static String of(Brief brief) {
        HtmlBrief html = new HtmlBrief();
        html.page(brief);
        return html.out.toString();
    }

    private void page(Brief brief) {
        String style = style();
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(hash(style))
                .append("'; base-uri 'none'; form-action 'none'\">\n");
        out.append(
                "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<title>Brief: ")
                .append(escaped(brief.kicker()))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n<main>\n");
        out.append("<p class=\"kick\">Brief · ").append(escaped(brief.kicker())).append("</p>\n");
        out.append("<h1>")
                .append(escaped(brief.headline().text()))
                .append(references(brief.headline()))
                .append("</h1>\n");
        out.append("<div class=\"top\"><span class=\"status\">")
                .append(escaped(brief.status().label()))
                .append(references(brief.status()))
                .append("</span><span class=\"meta\">");
        if (brief.status().text().length() > brief.status().label().length()) {
            out.append(escaped(reason(brief.status()))).append(" · ");
        }
        out.append("<b>")
                .append(escaped(Days.asOf(brief.asOf())))
                .append("</b> · ")
                .append(counted(brief.documents(), "document"))
                .append(", ")
                .append(counted(brief.statements(), "statement"))
                .append(", ")
                .append(brief.reviewed() == 0 ? "none" : String.valueOf(brief.reviewed()))
                .append(" reviewed</span></div>\n");
        for (String banner : brief.banners()) {
            out.append("<p class=\"banner\">").append(escaped(banner)).append("</p>\n");
        }
        for (Section section : brief.sections()) {
            section(section);
        }
        legend();
        notes(brief);
        record(brief);
        out.append("</main>\n</body>\n</html>\n");
    }

    private void section(Section section) {
        out.append("<section id=\"")
                .append(escaped(section.id()))
                .append("\">\n<h2>")
                .append(escaped(section.title()));
        if (!section.aside().isEmpty()) {
            out.append(" <small>").append(escaped(section.aside())).append("</small>");
        }
        out.append("</h2>\n");
        switch (section) {
            case Section.Lines lines -> {
                lines(lines.entries());
                more(lines.more().size(), "", () -> lines(lines.more()));
            }
            case Section.Matrix matrix -> {
                matrix(matrix.parties(), matrix.rows());
                more(matrix.more().size(), "issue", () -> matrix(matrix.parties(), matrix.more()));
            }
            case Section.Pairs pairs -> {
                pairs(pairs.pairs());
                more(pairs.more().size(), "", () -> pairs(pairs.more()));
            }
        }
        out.append("</section>\n");
    }

    private void more(int count, String thing, Runnable body) {
        if (count > 0) {
            out.append("<details class=\"more\"><summary>and ")
                    .append(count)
                    .append(" more")
                    .append(thing.isEmpty() ? "" : " " + thing + (count > 1 ? "s" : ""))
                    .append("</summary>\n");
            body.run();
            out.append("</details>\n");
        }
    }

    private void lines(List<Section.Entry> entries) {
        out.append("<ul>\n");
        for (Section.Entry entry : entries) {
            boolean headed = !entry.head().isEmpty();
            boolean question = entry.head().contains("?") || entry.head().length() > LONG_HEAD;
            out.append("<li class=\"entry").append(question ? " question" : "").append("\">");
            if (headed) {
                out.append("<div class=\"head\">").append(escaped(entry.head())).append("</div>");
            }
            out.append(headed ? "<div>" : "<div class=\"bare\">");
            for (Line line : entry.lines()) {
                out.append("<p>").append(line(line)).append("</p>");
            }
            out.append("</div></li>\n");
        }
        out.append("</ul>\n");
    }

    private void matrix(List<String> parties, List<Section.Row> rows) {
        out.append(
                "<div class=\"scroll\"><table class=\"stack\"><thead><tr><th scope=\"col\">Issue</th>");
        for (String party : parties) {
            out.append("<th scope=\"col\">").append(escaped(party)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Section.Row row : rows) {
            out.append("<tr><th scope=\"row\">").append(escaped(row.issue())).append("</th>");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(parties.get(i), row.cells().get(i));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private void cell(String party, Section.Cell cell) {
        boolean quiet = cell.lines().stream().allMatch(line -> line.mark() == Line.Mark.QUIET);
        out.append("<td")
                .append(quiet ? " class=\"silent\"" : "")
                .append(" data-p=\"")
                .append(escaped(party))
                .append("\">");
        for (Line line : cell.lines()) {
            out.append("<p>").append(line(line)).append("</p>");
        }
        more(
                cell.more().size(),
                "",
                () ->
                        cell.more()
                                .forEach(line ->
                                        out.append("<p>").append(line(line)).append("</p>")));
        out.append("</td>");
    }

    private void pairs(List<Section.Pair> pairs) {
        out.append("<ul>\n");
        for (Section.Pair pair : pairs) {
            out.append("<li class=\"pair\"><div class=\"head about\">")
                    .append(escaped(pair.issue()))
                    .append("</div><div><div class=\"head\">")
                    .append(escaped(pair.left()))
                    .append("</div><p>")
                    .append(line(pair.leftLine()));
            out.append(
                            "</p></div><span class=\"vs\" title=\"no option satisfies both\" aria-label=\"collides with\">⊥</span><div><div class=\"head\">")
                    .append(escaped(pair.right()))
                    .append("</div><p>")
                    .append(line(pair.rightLine()))
                    .append("</p></div></li>\n");
        }
        out.append("</ul>\n");
    }

    private String line(Line line) {
        StringBuilder html = new StringBuilder();
        if (!line.label().isEmpty()
                || !line.mark().icon().isEmpty() && line.mark() != Line.Mark.QUIET) {
            html.append("<span class=\"act ")
                    .append(line.mark().key())
                    .append("\"><i aria-hidden=\"true\">")
                    .append(line.mark().icon())
                    .append("</i>")
                    .append(escaped(line.label()))
                    .append("</span> ");
        }
        List<String> classes = new ArrayList<>();
        if (line.mark() == Line.Mark.QUIET) {
            classes.add("quiet");
        } else if (line.basis() == Basis.REPORTED) {
            classes.add("reported");
        } else if (line.basis() == Basis.INFERRED) {
            classes.add("inferred");
        }
        if (line.unreviewed()) {
            classes.add("unrev");
        }
        html.append("<span")
                .append(classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"")
                .append('>')
                .append(escaped(line.text()))
                .append("</span>")
                .append(references(line));
        return html.toString();
    }

    private static String references(Line line) {
        StringBuilder html = new StringBuilder("<sup class=\"n\">");
        for (int number : line.notes()) {
            html.append("<a href=\"#n").append(number).append("\">").append(number).append("</a> ");
        }
        return html.toString().stripTrailing() + "</sup>";
    }

    private void legend() {
        out.append(
                "<p class=\"legend\"><span>plain: stated in its own words</span><span class=\"reported\">dashed: reported by others</span><span class=\"inferred\">dotted: inferred</span><span>○ read by machine, not yet reviewed</span></p>\n");
    }

    private void notes(Brief brief) {
        out.append(
                "<section id=\"notes\">\n<h2>Notes <small>every line rests on these sentences</small></h2>\n");
        int sight = brief.lastShownNote();
        notes(brief.notes().subList(0, sight));
        List<Note> rest = brief.notes().subList(sight, brief.notes().size());
        more(rest.size(), "note", () -> notes(rest));
        out.append("</section>\n");
    }

    private void notes(List<Note> notes) {
        out.append("<ol class=\"notes\">\n");
        for (Note note : notes) {
            out.append("<li id=\"n")
                    .append(note.number())
                    .append("\" value=\"")
                    .append(note.number())
                    .append("\">");
            switch (note) {
                case Note.Quoted quoted -> {
                    Span span = quoted.span();
                    Context context = Context.of(span);
                    out.append("<span lang=\"")
                            .append(escaped(span.document().language()))
                            .append("\">")
                            .append(around(context.before()))
                            .append("<mark>")
                            .append(escaped(context.quote()))
                            .append("</mark>")
                            .append(around(context.after()))
                            .append("</span> <span class=\"source\">")
                            .append(escaped(source(span)));
                    if (!quoted.witnesses().isEmpty()) {
                        out.append("; also in ")
                                .append(escaped(String.join("; ", quoted.witnesses())));
                    }
                    out.append("</span> <a class=\"open\" href=\"#s")
                            .append(note.number())
                            .append("\">open in the record</a>");
                }
                case Note.Searched searched ->
                        out.append("Nothing found. Searched: ")
                                .append(escaped(String.join(", ", searched.documents())));
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private static String around(String words) {
        return words.isBlank()
                ? escaped(words)
                : "<span class=\"around\">" + escaped(words) + "</span>";
    }

    /// Outlet, day and line of a span.
    static String source(Span span) {
        Document document = span.document();
        String outlet = document.outlet();
        return "%s, %s, line %d"
                .formatted(
                        outlet != null ? outlet : document.title(),
                        Days.shortly(document.date()),
                        document.lineOf(span.start()));
    }

    /// The paragraphs cited, document by document, with the words marked where they stand.
    private void record(Brief brief) {
        Map<Document, List<Note.Quoted>> byDocument = new LinkedHashMap<>();
        for (Note note : brief.notes()) {
            if (note instanceof Note.Quoted quoted) {
                byDocument
                        .computeIfAbsent(quoted.span().document(), _ -> new ArrayList<>())
                        .add(quoted);
            }
        }
        out.append(
                "<section id=\"record\">\n<h2>The record <small>the paragraphs cited</small></h2>\n");
        byDocument.forEach((document, quoted) -> {
            out.append("<details open><summary>")
                    .append(escaped(document.title()))
                    .append(" <span class=\"source\">")
                    .append(escaped(document.id()));
            if (document.url() != null) {
                out.append(" · ").append(escaped(document.url()));
            }
            out.append("</span></summary>\n");
            paragraphs(document, quoted);
            out.append("</details>\n");
        });
        out.append("</section>\n");
    }

    private void paragraphs(Document document, List<Note.Quoted> quoted) {
        String text = document.text();
        Map<Integer, List<Note.Quoted>> byParagraph = new TreeMap<>();
        for (Note.Quoted note : quoted) {
            int gap = text.lastIndexOf("\n\n", note.span().start());
            byParagraph.computeIfAbsent(gap < 0 ? 0 : gap + 2, _ -> new ArrayList<>()).add(note);
        }
        byParagraph.forEach((start, notes) -> {
            int last = notes.stream().mapToInt(note -> note.span().end()).max().orElse(start);
            int gap = text.indexOf("\n\n", last);
            int end = gap < 0 ? text.length() : gap;
            out.append("<p lang=\"").append(escaped(document.language())).append("\">");
            int at = start;
            List<Note.Quoted> inOrder =
                    notes.stream()
                            .sorted((one, other) -> one.span().compareTo(other.span()))
                            .toList();
            for (Note.Quoted note : inOrder) {
                int from = Math.max(at, note.span().start());
                out.append(escaped(text.substring(at, from)))
                        .append("<mark id=\"s")
                        .append(note.number())
                        .append("\">");
                // a span that overlaps the one before keeps its anchor, and marks what is left of
                // it
                out.append(escaped(text.substring(from, Math.max(from, note.span().end()))))
                        .append("</mark>");
                at = Math.max(from, note.span().end());
            }
            out.append(escaped(text.substring(at, Math.max(at, end)))).append("</p>\n");
        });
    }

    /// What a status says beyond the word that stands beside it.
    private static String reason(Line status) {
        return status.text().startsWith(status.label())
                ? status.text().substring(status.label().length()).replaceFirst("^: ", "").strip()
                : status.text();
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String style() {
        try (InputStream in = HtmlBrief.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("brief.css is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
