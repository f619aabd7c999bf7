package org.parley.brief.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Context;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;

/// The page as a Word document; note numbers stand in superscript, the notes at the end.
public final class WordBrief {
    private static final String SANS = "Arial";
    private static final String SERIF = "Georgia";

    private final XWPFDocument word;

    private WordBrief(XWPFDocument word) {
        this.word = word;
    }

    /// The file's bytes.
    public static byte[] of(Brief brief) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WordBrief(document).page(brief);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void page(Brief brief) {
        run(word.createParagraph(), "Brief · " + brief.kicker(), SANS, 9, false, false);
        XWPFParagraph title = word.createParagraph();
        run(title, brief.headline().text(), SERIF, 18, true, false);
        references(title, brief.headline().notes());
        XWPFParagraph status = word.createParagraph();
        run(status, brief.status().text(), SANS, 10, true, false);
        references(status, brief.status().notes());
        run(
                status,
                "  "
                        + Days.asOf(brief.asOf())
                        + " · "
                        + brief.documents()
                        + " documents, "
                        + brief.statements()
                        + " statements, "
                        + brief.reviewed()
                        + " reviewed",
                SANS,
                9,
                false,
                false);
        for (String banner : brief.banners()) {
            run(word.createParagraph(), "! " + banner, SANS, 9, true, false);
        }
        for (Section section : brief.sections()) {
            heading(section.title(), section.aside());
            switch (section) {
                case Section.Lines lines -> {
                    lines(lines.entries());
                    more(lines.more().size());
                }
                case Section.Matrix matrix -> {
                    matrix(matrix.parties(), matrix.rows());
                    more(matrix.more().size());
                }
                case Section.Pairs pairs -> {
                    pairs(pairs.pairs());
                    more(pairs.more().size());
                }
            }
        }
        run(
                word.createParagraph(),
                "~r reported by others, ~i inferred, ○ read by machine and not yet reviewed",
                SANS,
                8,
                false,
                true);
        heading("Notes", "every line rests on these sentences");
        int sight = brief.lastShownNote();
        brief.notes().subList(0, sight).forEach(this::note);
        if (sight < brief.notes().size()) {
            for (Section section : brief.sections()) {
                folded(section);
            }
            heading("Notes to what is folded away", "");
            brief.notes().subList(sight, brief.notes().size()).forEach(this::note);
        }
    }

    private void more(int count) {
        if (count > 0) {
            run(word.createParagraph(), "and " + count + " more below", SANS, 9, false, true);
        }
    }

    /// What a section folds away, after the notes of what it shows.
    private void folded(Section section) {
        if (section.folded().isEmpty()) {
            return;
        }
        heading(section.title() + ", more", "");
        switch (section) {
            case Section.Lines lines -> lines(lines.more());
            case Section.Pairs pairs -> pairs(pairs.more());
            case Section.Matrix matrix -> {
                for (Section.Row row : matrix.rows()) {
                    for (int party = 0; party < row.cells().size(); party++) {
                        for (Line line : row.cells().get(party).more()) {
                            XWPFParagraph paragraph = word.createParagraph();
                            run(
                                    paragraph,
                                    row.issue() + ": " + matrix.parties().get(party) + " ",
                                    SANS,
                                    9,
                                    true,
                                    false);
                            line(paragraph, line);
                        }
                    }
                }
                if (!matrix.more().isEmpty()) {
                    matrix(matrix.parties(), matrix.more());
                }
            }
        }
    }

    private void heading(String title, String aside) {
        XWPFParagraph heading = word.createParagraph();
        heading.setSpacingBefore(240);
        heading.setKeepNext(true);
        run(heading, title, SANS, 12, true, false);
        if (!aside.isEmpty()) {
            run(heading, "  " + aside, SANS, 9, false, false);
        }
    }

    private void lines(List<Section.Entry> entries) {
        for (Section.Entry entry : entries) {
            if (!entry.head().isEmpty()) {
                run(word.createParagraph(), entry.head(), SANS, 10, true, false);
            }
            entry.lines().forEach(line -> line(word.createParagraph(), line));
        }
    }

    private void matrix(List<String> parties, List<Section.Row> rows) {
        XWPFTable table = word.createTable(rows.size() + 1, parties.size() + 1);
        table.setWidth("100%");
        cell(table, 0, 0, "Issue");
        for (int column = 0; column < parties.size(); column++) {
            cell(table, 0, column + 1, parties.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            cell(table, row + 1, 0, rows.get(row).issue());
            List<Section.Cell> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                XWPFTableCell cell = table.getRow(row + 1).getCell(column + 1);
                List<Line> lines = cells.get(column).lines();
                for (int line = 0; line < lines.size(); line++) {
                    line(
                            line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(),
                            lines.get(line));
                }
            }
        }
    }

    private static void cell(XWPFTable table, int row, int column, String words) {
        run(
                table.getRow(row).getCell(column).getParagraphs().getFirst(),
                words,
                SANS,
                9,
                true,
                false);
    }

    private void pairs(List<Section.Pair> pairs) {
        for (Section.Pair pair : pairs) {
            run(word.createParagraph(), pair.issue(), SANS, 10, true, false);
            XWPFParagraph left = word.createParagraph();
            run(left, pair.left() + " ", SANS, 9, true, false);
            line(left, pair.leftLine());
            XWPFParagraph right = word.createParagraph();
            run(right, "⊥ " + pair.right() + " ", SANS, 9, true, false);
            line(right, pair.rightLine());
        }
    }

    private static void line(XWPFParagraph paragraph, Line line) {
        if (!line.label().isEmpty()) {
            run(
                    paragraph,
                    (line.mark().icon() + " " + line.label()).strip() + ": ",
                    SANS,
                    9,
                    true,
                    false);
        }
        run(
                paragraph,
                line.text() + line.basisMark() + (line.unreviewed() ? " ○" : ""),
                SERIF,
                10,
                false,
                line.basis() == Basis.INFERRED);
        references(paragraph, line.notes());
    }

    private static void references(XWPFParagraph paragraph, List<Integer> notes) {
        XWPFRun run = paragraph.createRun();
        run.setText(" " + String.join(", ", notes.stream().map(String::valueOf).toList()));
        run.setFontFamily(SANS);
        run.setFontSize(8);
        run.setSubscript(org.apache.poi.xwpf.usermodel.VerticalAlign.SUPERSCRIPT);
    }

    private void note(Note note) {
        XWPFParagraph paragraph = word.createParagraph();
        run(paragraph, note.number() + "  ", SANS, 8, true, false);
        switch (note) {
            case Note.Quoted quoted -> {
                Context context = Context.of(quoted.span());
                run(paragraph, context.before(), SERIF, 9, false, false);
                run(paragraph, context.quote(), SERIF, 9, true, false);
                run(paragraph, context.after() + "  ", SERIF, 9, false, false);
                String also =
                        quoted.witnesses().isEmpty()
                                ? ""
                                : "; also in " + String.join("; ", quoted.witnesses());
                run(paragraph, HtmlBrief.source(quoted.span()) + also, SANS, 8, false, false);
            }
            case Note.Searched searched ->
                    run(
                            paragraph,
                            "Nothing found. Searched: " + String.join(", ", searched.documents()),
                            SANS,
                            8,
                            false,
                            false);
        }
    }

    private static void run(
            XWPFParagraph paragraph,
            String words,
            String font,
            int size,
            boolean bold,
            boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(font);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
    }
}
