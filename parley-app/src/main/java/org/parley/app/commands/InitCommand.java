package org.parley.app.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.model.party.Office;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.party.Person;
import org.parley.model.party.Tenure;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Status;
import org.parley.model.talks.StatusChange;
import org.parley.reading.world.World;
import org.parley.store.folder.CaseFile;
import org.parley.store.folder.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `parley init`: a first `case.yaml` from what was read.
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes a first case.yaml from what was read, for you to edit. An existing one is left alone.",
        footerHeading = "%nExample:%n",
        footer = "  parley init my-talks")
final class InitCommand implements Callable<Integer> {
    private static final int PARTIES = 20;
    private static final int ISSUES = 20;

    @Mixin private RecordOptions options = new RecordOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    InitCommand() {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = options.paths().getFirst();
        if (options.paths().size() != 1 || !Files.isDirectory(folder)) {
            throw new UnusableException(
                    "init needs one folder that holds the documents; found %s."
                            .formatted(options.paths()));
        }
        Path file = folder.resolve(CaseFile.NAME);
        if (Files.exists(file)) {
            throw new UnusableException(
                    "%s is there already and was left alone. Maybe move it away first."
                            .formatted(file));
        }
        PublicRecord record = options.loadSome(spec.commandLine().getErr()).record();
        Case talks =
                proposed(record, String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        try {
            CaseWriter.write(talks, file);
        } catch (FileAlreadyExistsException raced) {
            throw new UnusableException("%s is there already and was left alone.".formatted(file));
        } catch (IOException unwritable) {
            throw new UnusableException(
                    "%s cannot be written (%s).".formatted(file, unwritable.getMessage()));
        }
        out.printf(
                "Written: %s, with %d parties and %d issues to check.%n",
                file, talks.parties().size(), talks.issues().size());
        out.println("Next: edit it, then  parley check " + folder);
        if (!Files.isDirectory(folder.resolve("documents"))) {
            out.println(
                    "Move the documents into "
                            + folder.resolve("documents")
                            + " so that the case finds them.");
        }
        return 0;
    }

    private static Case proposed(PublicRecord record, String name) {
        Map<String, Integer> heard = new LinkedHashMap<>();
        Map<String, Person> persons = new LinkedHashMap<>();
        Map<String, Integer> issues = new LinkedHashMap<>();
        for (Statement statement : record.statements()) {
            statement.parties().forEach(party -> heard.merge(party, 1, Integer::sum));
            if (statement.issueId() != null) {
                issues.merge(statement.issueId(), 1, Integer::sum);
            }
            if (statement.parties().size() == 1
                    && statement
                            .speaker()
                            .matches("\\p{Lu}\\p{L}+(?: [\\p{L}.'’-]+)* \\p{Lu}[\\p{L}'’-]+")
                    && !statement.speaker().equals(statement.parties().getFirst())) {
                persons.putIfAbsent(
                        statement.speaker(),
                        new Person(
                                statement.speaker(),
                                List.of(),
                                List.of(
                                        new Office(
                                                "representative",
                                                statement.parties().getFirst(),
                                                Tenure.ALWAYS))));
            }
        }
        World world = World.with(Case.EMPTY);
        List<Party> parties = new ArrayList<>();
        heard.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PARTIES)
                .forEach(entry -> {
                    Optional<Party> known = world.party(entry.getKey());
                    parties.add(
                            new Party(
                                    entry.getKey(),
                                    known.map(Party::kind).orElse(PartyKind.GROUP),
                                    known.map(Party::code).orElse(null),
                                    List.of(),
                                    List.of(),
                                    true));
                });
        Case read = record.talks();
        List<Issue> kept =
                read.issues().stream()
                        .filter(issue -> issues.containsKey(issue.id()))
                        .sorted((one, other) ->
                                issues.getOrDefault(other.id(), 0)
                                        - issues.getOrDefault(one.id(), 0))
                        .limit(ISSUES)
                        .toList();
        LocalDate since =
                record.documents().stream()
                        .map(document -> document.date())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        List<Person> known =
                persons.values().stream()
                        .filter(person ->
                                parties.stream()
                                        .anyMatch(party ->
                                                party.name()
                                                        .equals(
                                                                person.offices()
                                                                        .getFirst()
                                                                        .party())))
                        .toList();
        return new Case(
                name,
                List.of(new StatusChange(Status.OPEN, since, "")),
                parties,
                known,
                List.of(),
                List.of(),
                kept,
                List.of(),
                List.of());
    }
}
