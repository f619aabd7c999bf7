package org.parley.brief.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.statement.Utterance;
import org.parley.model.text.Span;

/// The positions as a table, a line a holding, each with the words it rests on: as CSV (RFC 4180,
/// UTF-8) or as an Excel workbook with the matrix on a sheet of its own.
public final class MatrixTable {
    private static final List<String> HEAD =
            List.of(
                    "issue",
                    "issue_name",
                    "party",
                    "stance",
                    "basis",
                    "option",
                    "since",
                    "last_held",
                    "times",
                    "quote",
                    "document",
                    "start",
                    "end",
                    "searched");

    private MatrixTable() {}

    /// The lines, without the head.
    private static List<List<String>> rows(PositionMatrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        for (var issue : matrix.issues()) {
            for (String party : matrix.parties()) {
                switch (matrix.at(party, issue.id())) {
                    case Position.Silent silent ->
                            rows.add(
                                    List.of(
                                            issue.id(),
                                            issue.name(),
                                            party,
                                            "silent",
                                            "",
                                            "",
                                            "",
                                            day(silent.since()),
                                            "0",
                                            "",
                                            "",
                                            "",
                                            "",
                                            String.join("; ", silent.searched())));
                    case Position.Held held -> {
                        for (Holding holding : held.holdings()) {
                            rows.add(row(issue.id(), issue.name(), party, holding));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> row(String issue, String name, String party, Holding holding) {
        Utterance latest = holding.latest();
        Span span = latest.first().evidence().hull();
        String option = holding.option();
        return List.of(
                issue,
                name,
                party,
                holding.stance().key(),
                holding.basis().word(),
                option == null ? "" : option,
                day(holding.since()),
                day(holding.lastHeld()),
                String.valueOf(holding.utterances().size()),
                span.quote(),
                span.document().id(),
                String.valueOf(span.start()),
                String.valueOf(span.end()),
                "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// As CSV, with a head line.
    public static String csv(PositionMatrix matrix) {
        StringBuilder csv = new StringBuilder(String.join(",", HEAD)).append("\r\n");
        for (List<String> row : rows(matrix)) {
            csv.append(String.join(",", row.stream().map(MatrixTable::field).toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /// A CSV field: quoted where it must be, and never a formula to the spreadsheet that opens it.
    public static String field(String words) {
        String safe =
                !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /// As an Excel workbook.
    public static byte[] xlsx(PositionMatrix matrix) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle head = workbook.createCellStyle();
            head.setFont(bold);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            Sheet overview = workbook.createSheet("Positions");
            List<String> columns = new ArrayList<>(List.of("Issue"));
            columns.addAll(matrix.parties());
            write(overview, 0, columns, head);
            int line = 1;
            for (var issue : matrix.issues()) {
                List<String> cells = new ArrayList<>(List.of(issue.name()));
                matrix.parties().forEach(party -> cells.add(words(matrix.at(party, issue.id()))));
                write(overview, line++, cells, wrapped);
            }
            for (int column = 0; column < columns.size(); column++) {
                overview.setColumnWidth(column, 34 * 256);
            }
            overview.createFreezePane(1, 1);
            Sheet evidence = workbook.createSheet("Evidence");
            write(evidence, 0, HEAD, head);
            int next = 1;
            for (List<String> row : rows(matrix)) {
                write(evidence, next++, row, wrapped);
            }
            evidence.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String words(Position position) {
        return switch (position) {
            case Position.Silent silent ->
                    silent.since() == null ? "nothing" : "nothing since " + silent.since();
            case Position.Held held ->
                    String.join(
                            "\n",
                            held.holdings().stream()
                                    .map(holding ->
                                            "%s (%s): %s"
                                                    .formatted(
                                                            holding.stance().verb(),
                                                            holding.basis().word(),
                                                            holding.latest()
                                                                    .first()
                                                                    .quote()
                                                                    .replaceAll("\\s+", " ")))
                                    .toList());
        };
    }

    private static void write(Sheet sheet, int number, List<String> words, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < words.size(); column++) {
            Cell cell = row.createCell(column);
            String value = words.get(column);
            cell.setCellValue(value.length() > 32_000 ? value.substring(0, 32_000) + "…" : value);
            cell.setCellStyle(style);
        }
    }
}
