package org.parley.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Status;

class CaseFileTest {
    private static final String WHOLE =
            """
            parley: 1
            title: "The river: talks"
            status:
              - {is: open, since: 2021-01-01, because: "First: contact"}
              - {is: agreed, since: 2021-06-01}
            parties:
              - {name: Egypt, kind: state, code: EGY, aliases: [Cairo, Каир], seat: true}
              - {name: Nile Bloc, kind: bloc, members: [Egypt, {party: Sudan, from: 2020-01-01, until: 2021-02-02}], seat: false}
            persons:
              - {name: A B, aliases: [Mr B], offices: [{office: Minister, party: Egypt, from: 2020-01-01}]}
            tracks:
              - {id: main, name: Main track, parties: [Egypt, Sudan]}
            rounds:
              - {id: one, track: main, name: One, opens: 2021-01-10, closes: 2021-01-12, place: Cairo, level: ministers, present: [Egypt]}
            issues:
              - id: filling
                name: Filling of the dam
                aliases: ["speed of filling"]
                kind: substance
                ordered: true
                options: [{id: slow, name: "seven years: slow", aliases: [gradual]}, {id: fast, name: fast}]
            yardsticks:
              - {holder: Egypt, round: one, name: a binding text}
            scenarios:
              - {id: deal, question: "Deal by June?", aliases: [deal], criteria: signed, opens: 2021-01-01, closes: 2021-06-30,
                 resolved: 2021-06-01, outcome: "yes", estimates: [{holder: X, date: 2021-02-01, probability: 0.3}, {holder: Y, date: 2021-02-02, words: very likely}]}
            """;

    @TempDir private Path folder;

    private Path file(String yaml) throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, yaml);
        return file;
    }

    private List<String> problems(String yaml) throws IOException {
        Path file = file(yaml);
        CaseProblemsException wrong =
                catchThrowableOfType(CaseProblemsException.class, () -> CaseFile.read(file));
        assertThat(wrong).as(yaml).isNotNull();
        return wrong.problems();
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Case talks = CaseFile.read(file(WHOLE));
        assertThat(talks.title()).isEqualTo("The river: talks");
        assertThat(talks.statusOn(LocalDate.of(2021, 7, 1)).orElseThrow().status())
                .isEqualTo(Status.AGREED);
        assertThat(talks.party("Каир").orElseThrow().name()).isEqualTo("Egypt");
        assertThat(talks.parties().get(1).members()).hasSize(2);
        assertThat(talks.issues().getFirst().kind()).isEqualTo(Issue.Kind.SUBSTANCE);
        assertThat(talks.scenarios().getFirst().estimates().get(1).likelihood().words())
                .isEqualTo("very likely (80-95%)");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws Exception {
        Case talks = CaseFile.read(file(WHOLE));
        assertThat(CaseFile.read(file(CaseWriter.text(talks)))).isEqualTo(talks);
        assertThat(CaseFile.read(file(CaseWriter.text(Case.EMPTY)))).isEqualTo(Case.EMPTY);
    }

    @Test
    void anExistingFileIsLeftAlone() throws Exception {
        Path file = file("title: mine\n");
        Assertions.assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> CaseWriter.write(Case.EMPTY, Map.of(), file));
        assertThat(Files.readString(file)).isEqualTo("title: mine\n");
    }

    @Test
    void everythingIsOptional() throws Exception {
        assertThat(CaseFile.read(file(""))).isEqualTo(Case.EMPTY);
        assertThat(CaseFile.read(file("title:\nparties:\nissues: []\n"))).isEqualTo(Case.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parley: 2 | parley | only 1 is allowed",
                "titel: x | titel | Maybe 'title'",
                "title: [x] | title | words",
                "status: opened | status | suspended",
                "status: [{is: opne}] | status[0].is | Maybe 'open'",
                "status: [{since: 2021-01-01}] | status[0].is | open",
                "status: [{is: open, since: soon}] | status[0].since | 2022-01-10",
                "status: [{is: open, why: x}] | status[0].why | because",
                "parties: Egypt | parties | a list",
                "parties: [{kind: state}] | parties[0].name | words",
                "parties: [{name: A, kind: nation}] | parties[0].kind | state, organisation",
                "parties: [{name: A, seat: maybe}] | parties[0].seat | true or false",
                "parties: [{name: A, aliases: {x: y}}] | parties[0].aliases | a list",
                "parties: [{name: A, members: [A]}] | parties[0] | itself",
                "parties: [{name: A}, {name: A}] | parties[1].name | once",
                "parties: [{name: A, members: [{party: B, from: x}]}] | members[0].from | 2022-01-10",
                "parties: [{name: A, members: [{party: B, from: 2021-01-02, until: 2021-01-01}]}] | members[0].until | not before",
                "parties: [{name: A, members: [{parti: B}]}] | members[0].parti | Maybe 'party'",
                "persons: [{aliases: [x]}] | persons[0].name | words",
                "persons: [{name: X, offices: [{party: A}]}] | offices[0].office | words",
                "persons: [{name: X, offices: [{office: o, party: A, until: 5}]}] | offices[0].until | 2022-01-10",
                "persons: [{name: X, office: y}] | persons[0].office | offices",
                "tracks: [{name: T}] | tracks[0].id | an id",
                "tracks: [{id: My Track}] | tracks[0].id | Maybe 'my-track'",
                "tracks: [{id: t, parties: {a: b}}] | tracks[0].parties | a list",
                "rounds: [{id: r, track: nope, opens: 2021-01-01}] | rounds[0].track | a track listed under",
                "rounds: [{id: r, opens: 2021-01-01}] | rounds[0].track | words",
                "tracks: [{id: t}]\\nrounds: [{id: r, track: t}] | rounds[0].opens | 2022-01-10",
                "tracks: [{id: t}]\\nrounds: [{id: r, track: t, opens: x}] | rounds[0].opens | 2022-01-10",
                "tracks: [{id: t}]\\nrounds: [{id: r, track: t, opens: 2021-02-01, closes: 2021-01-01}] | rounds[0].closes | not before",
                "tracks: [{id: t}]\\nrounds: [{id: r, track: t, opens: 2021-02-01, place: [x]}] | rounds[0].place | words",
                "tracks: [{id: t}]\\nrounds: [{id: r, track: t, opens: 2021-02-01, where: x}] | rounds[0].where | place",
                "issues: [{name: I}] | issues[0].id | an id",
                "issues: [{id: i, kind: matter}] | issues[0].kind | procedure",
                "issues: [{id: i, ordered: 1}] | issues[0].ordered | true or false",
                "issues: [{id: i, options: [{name: o}]}] | options[0].id | an id",
                "issues: [{id: i, options: [{id: o}, {id: o}]}] | issues[0] | twice",
                "issues: [{id: i}, {id: i}] | issues[1].id | once",
                "issues: [{id: i, alias: x}] | issues[0].alias | Maybe 'aliases'",
                "yardsticks: [{holder: A, round: r, name: n}] | yardsticks[0].round | a round listed under",
                "yardsticks: [{round: r, name: n}] | yardsticks[0].holder | words",
                "scenarios: [{id: s}] | scenarios[0].question | words",
                "scenarios: [{id: s, question: q, outcome: perhaps}] | scenarios[0].outcome | ambiguous",
                "scenarios: [{id: s, question: q, outcome: 'yes'}] | scenarios[0] | both",
                "scenarios: [{id: s, question: q, opens: x}] | scenarios[0].opens | 2022-01-10",
                "scenarios: [{id: s, question: q, opens: 2021-02-01, closes: 2021-01-01}] | scenarios[0] | swapped",
                "scenarios: [{id: s, question: q, estimates: [{holder: X, date: 2021-01-01, probability: 1.5}]}] | estimates[0].probability | 0.01 to 0.99",
                "scenarios: [{id: s, question: q, estimates: [{holder: X, date: 2021-01-01, words: perhaps}]}] | estimates[0].words | very likely",
                "scenarios: [{id: s, question: q, estimates: [{holder: X, words: likely}]}] | estimates[0].date | 2022-01-10",
                "just words | the file | key: value"
            })
    void whatIsWrongIsNamedWithItsPathAndWhatIsAllowed(String yaml, String path, String allowed)
            throws Exception {
        assertThat(problems(yaml.replace("\\n", "\n")))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("[case.yaml]").contains(path, allowed));
    }

    @Test
    void allProblemsAreNamedAtOnce() throws Exception {
        assertThat(problems("titel: x\nstatus: opened\nissues: [{name: x}]\n"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() throws Exception {
        assertThat(problems("title: a\n\tstatus: open\n"))
                .singleElement()
                .asString()
                .contains("[case.yaml]", "line 2");
        assertThat(problems("title: a\ntitle: b\n"))
                .singleElement()
                .asString()
                .contains("[case.yaml]");
        assertThat(
                        problems(
                                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n".repeat(1)
                                        + "d: ["
                                        + "*c,".repeat(60)
                                        + "*c]\n"))
                .isNotEmpty();
        Path file = folder.resolve("case.yaml");
        Files.write(file, new byte[] {'t', ':', ' ', (byte) 0xff, (byte) 0xfe});
        assertThat(
                        catchThrowableOfType(CaseProblemsException.class, () -> CaseFile.read(file))
                                .problems())
                .singleElement()
                .asString()
                .contains("UTF-8");
    }
}
