package org.parley.brief.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.brief.page.Section;

/// The page for a terminal or a plain message: 84 columns, no colour, no control characters.
public final class TextBrief {
    private static final int WIDTH = 84;
    private static final String MARGIN = "  ";

    private final StringBuilder out = new StringBuilder();

    private TextBrief() {}

    /// The text.
    ///
    /// @param mostNotes how many notes are printed; the rest is counted
    public static String of(Brief brief, int mostNotes) {
        TextBrief text = new TextBrief();
        text.page(brief, mostNotes);
        return text.out.toString();
    }

    private void page(Brief brief, int mostNotes) {
        out.append('\n');
        String right =
                "○ %s · %s"
                        .formatted(
                                brief.status().label(),
                                brief.asOf() == null
                                        ? "undated"
                                        : "as of " + Days.shortly(brief.asOf()));
        String kicker = brief.kicker().toUpperCase(java.util.Locale.ROOT);
        if (kicker.length() + right.length() + 6 <= WIDTH) {
            out.append(MARGIN)
                    .append(kicker)
                    .append(" ".repeat(WIDTH - 2 - kicker.length() - right.length()))
                    .append(right)
                    .append('\n');
        } else {
            paragraph(kicker, "", "");
            paragraph(right, "", "");
        }
        paragraph(brief.headline().text() + references(brief.headline().notes()), "", "");
        if (brief.status().text().length() > brief.status().label().length()) {
            paragraph(brief.status().text() + references(brief.status().notes()), "", "");
        } else {
            paragraph(brief.status().label() + references(brief.status().notes()), "", "");
        }
        for (String banner : brief.banners()) {
            paragraph("! " + banner, "", "  ");
        }
        for (Section section : brief.sections()) {
            heading(section.title(), section.aside());
            switch (section) {
                case Section.Lines lines -> {
                    lines(lines.entries());
                    more(lines.more().size(), "");
                }
                case Section.Matrix matrix -> {
                    matrix(matrix.parties(), matrix.rows(), false);
                    more(matrix.more().size(), " issue");
                }
                case Section.Pairs pairs -> {
                    pairs(pairs.pairs());
                    more(pairs.more().size(), "");
                }
            }
        }
        out.append('\n');
        paragraph("~r reported   ~i inferred   ○ not yet reviewed", "", "");
        out.append('\n');
        boolean all = mostNotes >= brief.notes().size();
        int sight = brief.lastShownNote();
        for (Note note : brief.notes().subList(0, Math.min(mostNotes, sight))) {
            note(note);
        }
        if (all) {
            folded(brief);
            brief.notes().subList(sight, brief.notes().size()).forEach(this::note);
        } else {
            paragraph(
                    "... %d notes, and all that is counted as more: --notes all shows them"
                            .formatted(brief.notes().size()),
                    "",
                    "");
        }
        out.append('\n');
        paragraph(
                "%d statements from %d document%s, %s reviewed."
                        .formatted(
                                brief.statements(),
                                brief.documents(),
                                brief.documents() == 1 ? "" : "s",
                                brief.reviewed() == 0 ? "none" : brief.reviewed()),
                "",
                "");
    }

    private void heading(String title, String aside) {
        out.append('\n');
        paragraph(
                title.toUpperCase(java.util.Locale.ROOT)
                        + (aside.isEmpty() ? "" : "  (" + aside + ")"),
                "",
                "");
    }

    private void more(int count, String thing) {
        if (count > 0) {
            paragraph(
                    "... and %d more%s%s"
                            .formatted(count, thing, count > 1 && !thing.isEmpty() ? "s" : ""),
                    "",
                    "");
        }
    }

    /// What the sections fold away, under the same headings.
    private void folded(Brief brief) {
        for (Section section : brief.sections()) {
            if (!section.folded().isEmpty()) {
                heading(section.title() + ", more", "");
                switch (section) {
                    case Section.Lines lines -> lines(lines.more());
                    case Section.Pairs pairs -> pairs(pairs.more());
                    case Section.Matrix matrix -> {
                        matrix(matrix.parties(), matrix.rows(), true);
                        matrix(matrix.parties(), matrix.more(), false);
                    }
                }
            }
        }
        out.append('\n');
    }

    private void lines(List<Section.Entry> entries) {
        for (Section.Entry entry : entries) {
            String head = entry.head();
            if (head.isEmpty() || entry.lines().size() == 1) {
                for (Line line : entry.lines()) {
                    String gap = line.label().isEmpty() && !head.endsWith("?") ? ": " : " ";
                    paragraph((head.isEmpty() ? "" : head + gap) + line(line), "", "  ");
                }
            } else {
                paragraph(head, "", "  ");
                entry.lines().forEach(line -> paragraph(line(line), "  ", "    "));
            }
        }
    }

    /// @param folded whether to print only what the cells fold away
    private void matrix(List<String> parties, List<Section.Row> rows, boolean folded) {
        List<Integer> searched = new ArrayList<>();
        for (Section.Row row : rows) {
            Map<String, List<String>> said = new LinkedHashMap<>();
            for (int i = 0; i < parties.size(); i++) {
                Section.Cell cell = row.cells().get(i);
                for (Line line : folded ? cell.more() : cell.lines()) {
                    if (line.mark() == Line.Mark.QUIET && line.text().equals("nothing")) {
                        line.notes().stream()
                                .filter(number -> !searched.contains(number))
                                .forEach(searched::add);
                    } else {
                        said.computeIfAbsent(line(line), _ -> new ArrayList<>())
                                .add(parties.get(i));
                    }
                }
            }
            if (!said.isEmpty()) {
                paragraph(row.issue(), "", "");
                said.forEach((line, who) ->
                        paragraph(String.join(", ", who) + " " + line, "  ", "      "));
            }
        }
        if (!searched.isEmpty()) {
            paragraph(
                    "· A party not named under an issue says nothing on it in the record"
                            + references(searched),
                    "",
                    "  ");
        }
    }

    private void pairs(List<Section.Pair> pairs) {
        for (Section.Pair pair : pairs) {
            paragraph(pair.issue(), "", "");
            paragraph(pair.left() + " " + line(pair.leftLine()), "    ", "      ");
            paragraph("⊥ " + pair.right() + " " + line(pair.rightLine()), "  ", "      ");
        }
    }

    private void note(Note note) {
        String number = "[" + note.number() + "] ";
        String hang = " ".repeat(number.length());
        switch (note) {
            case Note.Quoted quoted -> {
                String also =
                        quoted.witnesses().isEmpty()
                                ? ""
                                : "; also in " + String.join("; ", quoted.witnesses());
                paragraph(
                        number
                                + "“"
                                + quoted.span().quote()
                                + "”  "
                                + HtmlBrief.source(quoted.span())
                                + also,
                        "",
                        hang);
            }
            case Note.Searched searched ->
                    paragraph(
                            number
                                    + "nothing found; searched: "
                                    + String.join(", ", searched.documents()),
                            "",
                            hang);
        }
    }

    private static String line(Line line) {
        String label =
                line.label().isEmpty()
                        ? ""
                        : (line.mark().icon() + " " + line.label()).strip() + ": ";
        return label
                + line.text()
                + line.basisMark()
                + (line.unreviewed() ? " ○" : "")
                + references(line.notes());
    }

    private static String references(List<Integer> notes) {
        return notes.isEmpty()
                ? ""
                : " [" + String.join(", ", notes.stream().map(String::valueOf).toList()) + "]";
    }

    /// Writes words in lines of at most [#WIDTH] columns.
    private void paragraph(String words, String indent, String hang) {
        StringBuilder line = new StringBuilder(MARGIN + indent);
        boolean fresh = true;
        for (String word : visible(words).split(" ")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(MARGIN + hang);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(line).append('\n');
    }

    /// White space flattened; control characters, which could drive a terminal, dropped.
    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.replaceAll("\\s+", " ")
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
