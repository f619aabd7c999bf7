package org.parley.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no rule was tuned on and no weight trained on, scored before a release and not before:
/// `./dev verify -Pheld`. Prints figures alone, never a sentence, with their 95 % intervals.
///
/// A figure looked at after every change is tuned on as surely as a sentence, so there are no
/// floors here: what is asked is that something was scored.
@Tag("held")
class SetAsideTest {
    @ParameterizedTest
    @ValueSource(strings = {"security-guarantees-2022", "high-seas-treaty-2023"})
    void documentsOfBundledCasesAreScored(String name) throws Exception {
        BundledCase bundled = BundledCase.read(name);
        List<Tally> documents = bundled.statements(true, _ -> {});
        scored(name + " statements, set aside", documents);
        BundledCase.say(
                "%s issues, set aside: %.3f".formatted(name, Tally.sum(documents).issuesRight()));
        Drawn verdicts = bundled.verdicts(true, _ -> {});
        BundledCase.say("%s verdicts, set aside: %s".formatted(name, verdicts));
        assertThat(bundled.absent()).as("documents of the sheet not in the case").isEmpty();
        assertThat(verdicts.expected()).as("verdicts expected").isPositive();
    }

    @ParameterizedTest
    @CsvSource({"test, en", "test, ru"})
    void goldIsScored(String part, String language) throws Exception {
        scored("gold %s, %s".formatted(part, language), GoldPart.score(part, language));
    }

    private static void scored(String what, List<Tally> documents) {
        Tally sum = Tally.sum(documents);
        assertThat(documents).as(what + ": documents").isNotEmpty();
        assertThat(sum.expected()).as(what + ": statements expected").isPositive();
        assertThat(sum.drawn()).as(what + ": statements drawn").isPositive();
        BundledCase.say(
                "%s, %d documents: %s; 95 %%: found F1 %s, parties %s, act %s"
                        .formatted(
                                what,
                                documents.size(),
                                sum,
                                Interval.of(documents, Tally::foundF1),
                                Interval.of(documents, Tally::partiesRight),
                                Interval.of(documents, Tally::actsRight)));
    }
}
