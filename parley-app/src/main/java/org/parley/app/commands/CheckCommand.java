package org.parley.app.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parley.app.records.RecordLoader;
import org.parley.model.party.Office;
import org.parley.model.party.Person;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Round;
import org.parley.model.talks.Track;
import org.parley.model.talks.Yardstick;
import org.parley.model.text.Document;
import org.parley.reading.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `parley check`: whether a case is sound.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Validates a case: its files, its names and dates, and that every document can be read.",
        footerHeading = "%nExample:%n",
        footer = "  parley check examples/security-guarantees-2022")
final class CheckCommand implements Callable<Integer> {
    @Mixin private RecordOptions options = new RecordOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    CheckCommand() {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        RecordLoader.Loaded loaded = options.load(spec.commandLine().getErr());
        Case talks = loaded.folder().talks();
        List<String> warnings = new ArrayList<>(names(talks));
        for (Document document : loaded.record().documents()) {
            if (document.date() == null) {
                warnings.add(
                        "[%s] has no date, so nothing said in it belongs to a round. Maybe add 'date:' to its front matter or sidecar."
                                .formatted(document.id()));
            }
            String replaced = document.supersedes();
            if (replaced != null && !loaded.record().superseded().contains(replaced)) {
                warnings.add(
                        "[%s] supersedes '%s', which is not in the case."
                                .formatted(document.id(), replaced));
            }
        }
        for (Issue issue : talks.issues()) {
            boolean spoken =
                    loaded.record().statements().stream()
                            .anyMatch(statement -> issue.id().equals(statement.issueId()));
            if (!spoken) {
                warnings.add(
                        "[case.yaml] issue '%s': no statement is about it. Maybe add the phrases by which the documents speak of it as aliases."
                                .formatted(issue.id()));
            }
        }
        if (!options.quiet()) {
            warnings.forEach(warning -> out.println("warning " + warning));
        }
        int refused = loaded.record().refused().size();
        int wrong = refused + loaded.problems().size();
        out.printf(
                "%d documents, %d statements, %d issues: %s, %d warnings.%n",
                loaded.record().documents().size(),
                loaded.record().statements().size(),
                loaded.record().talks().issues().size(),
                wrong == 0 ? "no errors" : wrong + (wrong == 1 ? " error" : " errors"),
                warnings.size());
        return wrong == 0 ? 0 : Parley.UNUSABLE;
    }

    /// Names of parties that neither the case nor the built-in world knows.
    private static List<String> names(Case talks) {
        World world = World.with(talks);
        Set<String> warnings = new LinkedHashSet<>();
        for (Track track : talks.tracks()) {
            track.parties()
                    .forEach(party ->
                            known(world, talks, party, "track '" + track.id() + "'", warnings));
        }
        for (Round round : talks.rounds()) {
            round.present()
                    .forEach(party ->
                            known(world, talks, party, "round '" + round.id() + "'", warnings));
        }
        for (Person person : talks.persons()) {
            for (Office office : person.offices()) {
                known(world, talks, office.party(), "person '" + person.name() + "'", warnings);
            }
        }
        for (var party : talks.parties()) {
            party.members()
                    .forEach(member ->
                            known(
                                    world,
                                    talks,
                                    member.party(),
                                    "party '" + party.name() + "'",
                                    warnings));
        }
        for (Yardstick yardstick : talks.yardsticks()) {
            known(
                    world,
                    talks,
                    yardstick.holder(),
                    "yardstick '" + yardstick.name() + "'",
                    warnings);
        }
        return List.copyOf(warnings);
    }

    private static void known(
            World world, Case talks, String party, String where, Set<String> warnings) {
        if (world.party(party).isEmpty() && talks.party(party).isEmpty()) {
            warnings.add(
                    "[case.yaml] %s names '%s', which is no party of the case and not in the built-in world. Maybe list it under 'parties'."
                            .formatted(where, party));
        }
    }
}
