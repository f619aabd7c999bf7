package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.records.LoadRequest;
import org.parley.app.records.Progress;
import org.parley.app.records.RecordLoader;
import org.parley.brief.composing.BriefComposer;
import org.parley.brief.formats.HtmlBrief;
import org.parley.brief.formats.JsonBrief;
import org.parley.brief.formats.MarkdownBrief;
import org.parley.brief.formats.TextBrief;
import org.parley.brief.formats.WordBrief;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;
import org.parley.model.record.PublicRecord;
import org.parley.model.text.Document;
import org.parley.model.text.Handling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every line of every brief carries notes, each a verbatim span of its document; a line about an
/// absence lists the documents searched. Walked on every bundled document alone and on every
/// bundled case, in all formats.
class BriefNotesTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("parley.root"), "examples");

    static Stream<Path> inputs() throws IOException {
        List<Path> inputs = new ArrayList<>();
        try (DirectoryStream<Path> cases = Files.newDirectoryStream(EXAMPLES, Files::isDirectory)) {
            for (Path folder : cases) {
                inputs.add(folder);
                try (DirectoryStream<Path> documents =
                        Files.newDirectoryStream(folder.resolve("documents"), "*.{md,txt}")) {
                    documents.forEach(inputs::add);
                }
            }
        }
        inputs.sort(null);
        return inputs.stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everyLineOpensOnItsWords(Path input) throws Exception {
        LoadRequest request =
                new LoadRequest(List.of(input), null, 1 << 20, Handling.Mark.RED, false);
        PublicRecord record = RecordLoader.load(request, Progress.SILENT).record();
        assertThat(record.refused()).isEmpty();
        Brief brief = BriefComposer.compose(record, null);
        assertThat(brief.lines()).isNotEmpty();
        for (Line line : brief.lines()) {
            assertThat(line.notes()).as(line.text()).isNotEmpty();
            for (int number : line.notes()) {
                verbatim(record, brief.notes().get(number - 1), line);
            }
        }
        formats(brief);
    }

    private static void verbatim(PublicRecord record, Note note, Line line) {
        switch (note) {
            case Note.Searched searched ->
                    assertThat(searched.documents()).containsExactlyElementsOf(record.searched());
            case Note.Quoted quoted -> {
                Document document = quoted.span().document();
                assertThat(record.documents()).contains(document);
                assertThat(document.text().substring(quoted.span().start(), quoted.span().end()))
                        .isEqualTo(quoted.span().quote());
            }
        }
        if (line.mark() == Line.Mark.QUIET) {
            assertThat(note).as(line.text()).isInstanceOf(Note.Searched.class);
        }
    }

    private static void formats(Brief brief) throws IOException {
        String html = HtmlBrief.of(brief);
        String markdown = MarkdownBrief.of(brief);
        String text = TextBrief.of(brief, Integer.MAX_VALUE);
        JsonNode json = JsonMapper.builder().build().readTree(JsonBrief.of(brief));
        String word;
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(WordBrief.of(brief)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            word = flat(extractor.getText());
        }
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (links.find()) {
            assertThat(html).contains("id=\"" + links.group(1) + "\"");
        }
        assertThat(html)
                .doesNotContain("<script", "http-equiv=\"refresh\"", " style=")
                .contains("Content-Security-Policy");
        assertThat(PublishedSchema.of(JsonBrief.class, "brief.schema.json").validate(json))
                .isEmpty();
        assertThat(json.get("notes").size()).isEqualTo(brief.notes().size());
        for (Note note : brief.notes()) {
            if (note instanceof Note.Quoted quoted) {
                String quote = quoted.span().quote();
                assertThat(json.get("notes").get(note.number() - 1).get("quote").asString())
                        .isEqualTo(quote);
                assertThat(flat(unescaped(html))).contains(flat(quote));
                assertThat(word).contains(flat(quote));
                assertThat(flat(text)).contains(visible(quote));
                assertThat(flat(markdown.replaceAll("\\\\(.)", "$1")))
                        .contains(flat(quote).strip());
            }
        }
        text.lines().forEach(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(130));
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String visible(String words) {
        return flat(words);
    }
}
