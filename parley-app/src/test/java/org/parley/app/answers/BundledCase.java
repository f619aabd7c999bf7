package org.parley.app.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.parley.app.records.LoadRequest;
import org.parley.app.records.Progress;
import org.parley.app.records.RecordLoader;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Handling;

/// A bundled case, read anew, and the answer sheet beside it.
record BundledCase(String name, PublicRecord record, AnswerSheet sheet) {
    private static final Path EXAMPLES = Path.of(System.getProperty("parley.root"), "examples");
    private static final System.Logger SCORE = System.getLogger("SCORE");

    static BundledCase read(String name) throws Exception {
        Path folder = EXAMPLES.resolve(name);
        return new BundledCase(name, record(folder), AnswerSheet.read(folder.resolve("expected")));
    }

    /// What a folder's documents are read as, with nothing kept from before.
    static PublicRecord record(Path folder) throws Exception {
        LoadRequest request =
                new LoadRequest(List.of(folder), null, 1 << 20, Handling.Mark.RED, false);
        return RecordLoader.load(request, Progress.SILENT).record();
    }

    /// Documents of the sheet that are not in the case.
    Set<String> absent() {
        Set<String> absent = new HashSet<>(sheet.documents().keySet());
        record.all().forEach(reading -> absent.remove(AnswerSheet.id(reading.document().id())));
        return absent;
    }

    /// Statements against those of the sheet, a tally a document.
    ///
    /// @param held whether those set aside are scored, or the others
    List<Tally> statements(boolean held, Consumer<String> differences) {
        StatementScore score = new StatementScore(UnaryOperator.identity(), differences);
        List<Tally> tallies = new ArrayList<>();
        for (Reading reading : record.all()) {
            AnswerSheet.Answers answers =
                    sheet.documents().get(AnswerSheet.id(reading.document().id()));
            if (answers != null && answers.held() == held) {
                tallies.add(score.of(answers.statements(), reading.statements()));
            }
        }
        return tallies;
    }

    /// Verdicts against those of the sheet.
    ///
    /// @param held whether documents set aside are scored, or the others
    Drawn verdicts(boolean held, Consumer<String> differences) {
        List<AnswerSheet.Judged> gold =
                sheet.verdicts().stream()
                        .filter(judged -> sheet.held(judged.document()) == held)
                        .toList();
        List<Verdict> own =
                record.verdicts().stream()
                        .filter(verdict -> sheet.held(verdict.span().document().id()) == held)
                        .toList();
        return Drawn.verdicts(gold, own, differences);
    }

    static void say(String words) {
        SCORE.log(System.Logger.Level.INFO, "SCORE " + words);
    }
}
