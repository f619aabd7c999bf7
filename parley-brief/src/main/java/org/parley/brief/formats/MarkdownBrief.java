package org.parley.brief.formats;

import java.util.List;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;

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
                .append(" · as of ")
                .append(Days.fully(brief.asOf()));
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
                case Section.Lines lines -> lines(lines);
                case Section.Matrix matrix -> matrix(matrix);
                case Section.Pairs pairs -> pairs(pairs);
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

    private void lines(Section.Lines lines) {
        for (Section.Entry entry : lines.entries()) {
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

    private void matrix(Section.Matrix matrix) {
        out.append("| Issue |");
        matrix.parties().forEach(party -> out.append(' ').append(escaped(party)).append(" |"));
        out.append("\n|---|").append("---|".repeat(matrix.parties().size())).append('\n');
        for (Section.Row row : matrix.rows()) {
            out.append("| **").append(escaped(row.issue())).append("** |");
            for (List<Line> cell : row.cells()) {
                out.append(' ')
                        .append(
                                String.join(
                                        "<br>", cell.stream().map(MarkdownBrief::line).toList()))
                        .append(" |");
            }
            out.append('\n');
        }
    }

    private void pairs(Section.Pairs pairs) {
        for (Section.Pair pair : pairs.pairs()) {
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
        String how =
                line.mark() == Line.Mark.QUIET
                        ? ""
                        : line.basis() == Basis.REPORTED
                                ? " ~r"
                                : line.basis() == Basis.INFERRED ? " ~i" : "";
        String label =
                line.label().isEmpty()
                        ? ""
                        : line.mark().icon() + " " + escaped(line.label()) + ": ";
        return label
                + escaped(line.text())
                + how
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
