package org.parley.brief.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Context;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.brief.page.Section;

/// The page as Markdown (CommonMark with tables); notes as numbered links to a list at the end.
public final class MarkdownBrief {
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief() {}

    /// The file's text.
    public static String of(Brief brief) {
        MarkdownBrief markdown = new MarkdownBrief();
        markdown.page(brief);
        return markdown.out.toString();
    }

    private void page(Brief brief) {
        out.append("*Brief · ")
                .append(escaped(brief.kicker()))
                .append("*\n\n# ")
                .append(escaped(brief.headline().text()))
                .append(references(brief.headline().notes()))
                .append("\n\n");
        out.append("**")
                .append(escaped(brief.status().text()))
                .append("**")
                .append(references(brief.status().notes()))
                .append(" · ")
                .append(Days.asOf(brief.asOf()));
        out.append(" · ")
                .append(brief.documents())
                .append(" documents, ")
                .append(brief.statements())
                .append(" statements, ")
                .append(brief.reviewed())
                .append(" reviewed\n\n");
        for (String banner : brief.banners()) {
            out.append("> ").append(escaped(banner)).append("\n\n");
        }
        for (Section section : brief.sections()) {
            out.append("## ").append(escaped(section.title())).append('\n');
            if (!section.aside().isEmpty()) {
                out.append("\n*").append(escaped(section.aside())).append("*\n");
            }
            out.append('\n');
            switch (section) {
                case Section.Lines lines -> {
                    lines(lines.entries());
                    more(lines.more().size(), () -> lines(lines.more()));
                }
                case Section.Matrix matrix -> {
                    matrix(matrix.parties(), matrix.rows());
                    List<Section.Row> more = rest(matrix);
                    more(section.folded().size(), () -> matrix(matrix.parties(), more));
                }
                case Section.Pairs pairs -> {
                    pairs(pairs.pairs());
                    more(pairs.more().size(), () -> pairs(pairs.more()));
                }
            }
            out.append('\n');
        }
        out.append(
                "*~r reported by others, ~i inferred, ○ read by machine and not yet reviewed*\n\n## Notes\n\n");
        for (Note note : brief.notes()) {
            out.append("<a id=\"n")
                    .append(note.number())
                    .append("\"></a>")
                    .append(note.number())
                    .append("\\. ");
            switch (note) {
                case Note.Quoted quoted -> {
                    Context context = Context.of(quoted.span());
                    out.append(escaped(context.before()))
                            .append("**")
                            .append(escaped(context.quote().strip()))
                            .append("**")
                            .append(escaped(context.after()))
                            .append(" — ")
                            .append(escaped(HtmlBrief.source(quoted.span())));
                    if (!quoted.witnesses().isEmpty()) {
                        out.append("; also in ")
                                .append(escaped(String.join("; ", quoted.witnesses())));
                    }
                }
                case Note.Searched searched ->
                        out.append("Nothing found. Searched: ")
                                .append(escaped(String.join(", ", searched.documents())));
            }
            out.append("\n\n");
        }
    }

    /// What a section folds away; CommonMark lets the tags through and reads what is between.
    private void more(int count, Runnable body) {
        if (count > 0) {
            out.append("\n<details><summary>and ").append(count).append(" more</summary>\n\n");
            body.run();
            out.append("\n</details>\n");
        }
    }

    /// What cells fold away, issue by issue, then the rows folded away.
    private static List<Section.Row> rest(Section.Matrix matrix) {
        List<Section.Row> rest = new ArrayList<>();
        for (Section.Row row : matrix.rows()) {
            if (row.cells().stream().anyMatch(cell -> !cell.more().isEmpty())) {
                rest.add(row);
            }
        }
        rest.addAll(matrix.more());
        return rest.stream()
                .map(row ->
                        new Section.Row(
                                row.issue(),
                                row.cells().stream()
                                        .map(cell ->
                                                new Section.Cell(
                                                        Stream.concat(
                                                                        cell.lines().stream(),
                                                                        cell.more().stream())
                                                                .toList(),
                                                        List.of()))
                                        .toList()))
                .toList();
    }

    private void lines(List<Section.Entry> entries) {
        for (Section.Entry entry : entries) {
            boolean several = entry.lines().size() > 1;
            out.append("- ")
                    .append(
                            entry.head().isEmpty()
                                    ? ""
                                    : "**" + escaped(entry.head()) + "**" + (several ? "" : " "));
            for (Line line : entry.lines()) {
                out.append(several ? "\n  - " : "").append(line(line));
            }
            out.append('\n');
        }
    }

    private void matrix(List<String> parties, List<Section.Row> rows) {
        out.append("| Issue |");
        parties.forEach(party -> out.append(' ').append(escaped(party)).append(" |"));
        out.append("\n|---|").append("---|".repeat(parties.size())).append('\n');
        for (Section.Row row : rows) {
            out.append("| **").append(escaped(row.issue())).append("** |");
            for (Section.Cell cell : row.cells()) {
                out.append(' ')
                        .append(
                                String.join(
                                        "<br>",
                                        cell.lines().stream().map(MarkdownBrief::line).toList()))
                        .append(" |");
            }
            out.append('\n');
        }
    }

    private void pairs(List<Section.Pair> pairs) {
        for (Section.Pair pair : pairs) {
            out.append("- **")
                    .append(escaped(pair.issue()))
                    .append("**\n  - ")
                    .append(escaped(pair.left()))
                    .append(' ')
                    .append(line(pair.leftLine()));
            out.append("\n  - ⊥ ")
                    .append(escaped(pair.right()))
                    .append(' ')
                    .append(line(pair.rightLine()))
                    .append('\n');
        }
    }

    private static String line(Line line) {
        String label =
                line.label().isEmpty()
                        ? ""
                        : line.mark().icon() + " " + escaped(line.label()) + ": ";
        return label
                + escaped(line.text())
                + line.basisMark()
                + (line.unreviewed() ? " ○" : "")
                + references(line.notes());
    }

    private static String references(List<Integer> notes) {
        StringBuilder references = new StringBuilder();
        notes.forEach(number ->
                references
                        .append(" [\\[")
                        .append(number)
                        .append("\\]](#n")
                        .append(number)
                        .append(")"));
        return references.toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
