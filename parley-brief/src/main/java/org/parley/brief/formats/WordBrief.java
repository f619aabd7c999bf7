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
                "  as of "
                        + Days.fully(brief.asOf())
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
                case Section.Lines lines -> lines(lines);
                case Section.Matrix matrix -> matrix(matrix);
                case Section.Pairs pairs -> pairs(pairs);
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
        for (Note note : brief.notes()) {
            note(note);
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

    private void lines(Section.Lines lines) {
        for (Section.Entry entry : lines.entries()) {
            if (!entry.head().isEmpty()) {
                run(word.createParagraph(), entry.head(), SANS, 10, true, false);
            }
            entry.lines().forEach(line -> line(word.createParagraph(), line));
        }
    }

    private void matrix(Section.Matrix matrix) {
        XWPFTable table = word.createTable(matrix.rows().size() + 1, matrix.parties().size() + 1);
        table.setWidth("100%");
        cell(table, 0, 0, "Issue");
        for (int column = 0; column < matrix.parties().size(); column++) {
            cell(table, 0, column + 1, matrix.parties().get(column));
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            cell(table, row + 1, 0, matrix.rows().get(row).issue());
            List<List<Line>> cells = matrix.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                XWPFTableCell cell = table.getRow(row + 1).getCell(column + 1);
                for (int line = 0; line < cells.get(column).size(); line++) {
                    line(
                            line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(),
                            cells.get(column).get(line));
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

    private void pairs(Section.Pairs pairs) {
        for (Section.Pair pair : pairs.pairs()) {
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
        String how =
                line.mark() == Line.Mark.QUIET
                        ? ""
                        : line.basis() == Basis.REPORTED
                                ? " ~r"
                                : line.basis() == Basis.INFERRED ? " ~i" : "";
        run(
                paragraph,
                line.text() + how + (line.unreviewed() ? " ○" : ""),
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
