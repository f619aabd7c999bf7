package org.parley.store.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Membership;
import org.parley.model.party.Office;
import org.parley.model.party.Party;
import org.parley.model.party.Person;
import org.parley.model.party.Tenure;
import org.parley.model.talks.Case;
import org.parley.model.talks.Estimate;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Option;
import org.parley.model.talks.Round;
import org.parley.model.talks.Scenario;
import org.parley.model.talks.StatusChange;
import org.parley.model.talks.Track;
import org.parley.model.talks.Yardstick;

/// Writes a case as `case.yaml`: in a fixed order, a line a thing where it fits, with a comment
/// above each section that says what it is for. What is written reads back as the same case.
public final class CaseWriter {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> sources;

    private CaseWriter(Map<String, String> sources) {
        this.sources = sources;
    }

    /// The file's text.
    public static String text(Case talks) {
        return text(talks, Map.of());
    }

    private static String text(Case talks, Map<String, String> sources) {
        CaseWriter writer = new CaseWriter(sources);
        writer.write(talks);
        return writer.out.toString();
    }

    /// Writes the file; one that is there already is left alone.
    ///
    /// @param sources where the offices of a person were found, by the person's name; a comment
    /// @throws FileAlreadyExistsException if there is one
    public static void write(Case talks, Map<String, String> sources, Path file)
            throws IOException {
        Files.writeString(
                file,
                text(talks, sources),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    private void write(Case talks) {
        out.append(
                "# A negotiation, as Parley reads it. Every key is optional: delete what you do not need.\n");
        out.append("parley: 1\n");
        out.append("title: ").append(quoted(talks.title())).append('\n');
        section(
                "status",
                "How the talks stand as a whole, in order of time.",
                talks.statuses().isEmpty());
        for (StatusChange change : talks.statuses()) {
            item(
                    pair("is", change.status().key()),
                    date("since", change.since()),
                    text("because", change.reason()));
        }
        section(
                "parties",
                "Who negotiates. Aliases are other names in any language; seat: false has a stake and no seat.",
                talks.parties().isEmpty());
        for (Party party : talks.parties()) {
            block("name", quoted(party.name()));
            line("kind", party.kind().key());
            optional("code", party.code());
            list("aliases", party.aliases());
            if (!party.members().isEmpty()) {
                line("members", flow(party.members().stream().map(CaseWriter::member).toList()));
            }
            if (!party.seat()) {
                line("seat", "false");
            }
        }
        section(
                "persons",
                "Who speaks for them, and when they held which office.",
                talks.persons().isEmpty());
        for (Person person : talks.persons()) {
            block("name", quoted(person.name()));
            list("aliases", person.aliases());
            String source = sources.get(person.name());
            if (source != null) {
                out.append("    # ").append(source.replaceAll("\\s+", " ")).append('\n');
            }
            if (!person.offices().isEmpty()) {
                line("offices", flow(person.offices().stream().map(CaseWriter::office).toList()));
            }
        }
        section("tracks", "Formats of talks.", talks.tracks().isEmpty());
        for (Track track : talks.tracks()) {
            item(
                    pair("id", track.id()),
                    pair("name", quoted(track.name())),
                    words("parties", track.parties()));
        }
        section(
                "rounds",
                "Meetings and exchanges of papers; a round owns what is said until the next opens on its track.",
                talks.rounds().isEmpty());
        for (Round round : talks.rounds()) {
            item(
                    pair("id", round.id()),
                    pair("track", round.track()),
                    pair("name", quoted(round.name())),
                    date("opens", round.opens()),
                    date("closes", round.closes()),
                    text("place", round.place()),
                    text("level", round.level()),
                    words("present", round.present()));
        }
        section(
                "issues",
                "What is being decided. Aliases are the phrases by which texts speak of it.",
                talks.issues().isEmpty());
        for (Issue issue : talks.issues()) {
            block("id", issue.id());
            line("name", quoted(issue.name()));
            list("aliases", issue.aliases());
            line("kind", issue.kind().key());
            if (issue.ordered()) {
                line("ordered", "true");
            }
            if (!issue.options().isEmpty()) {
                out.append("    options:\n");
                for (Option option : issue.options()) {
                    out.append("      ");
                    item(
                            pair("id", option.id()),
                            pair("name", quoted(option.name())),
                            words("aliases", option.aliases()));
                }
            }
        }
        section("yardsticks", "What each side expected of a round.", talks.yardsticks().isEmpty());
        for (Yardstick yardstick : talks.yardsticks()) {
            item(
                    pair("holder", quoted(yardstick.holder())),
                    pair("round", yardstick.round()),
                    pair("name", quoted(yardstick.name())));
        }
        section(
                "scenarios",
                "What is said to come, as questions that will have an answer.",
                talks.scenarios().isEmpty());
        for (Scenario scenario : talks.scenarios()) {
            block("id", scenario.id());
            line("question", quoted(scenario.question()));
            list("aliases", scenario.aliases());
            if (!scenario.criteria().isEmpty()) {
                line("criteria", quoted(scenario.criteria()));
            }
            dated("opens", scenario.opens());
            dated("closes", scenario.closes());
            dated("resolved", scenario.resolved());
            Scenario.Outcome outcome = scenario.outcome();
            if (outcome != null) {
                line("outcome", quoted(outcome.key()));
            }
            if (!scenario.estimates().isEmpty()) {
                line(
                        "estimates",
                        flow(scenario.estimates().stream().map(CaseWriter::estimate).toList()));
            }
        }
    }

    private void section(String key, String comment, boolean empty) {
        out.append("\n# ")
                .append(comment)
                .append('\n')
                .append(key)
                .append(empty ? ": []\n" : ":\n");
    }

    private void block(String key, String value) {
        out.append("  - ").append(key).append(": ").append(value).append('\n');
    }

    private void line(String key, String value) {
        out.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private void optional(String key, @Nullable String value) {
        if (value != null) {
            line(key, quoted(value));
        }
    }

    private void list(String key, List<String> words) {
        if (!words.isEmpty()) {
            line(key, flow(words.stream().map(CaseWriter::quoted).toList()));
        }
    }

    private void dated(String key, @Nullable LocalDate date) {
        if (date != null) {
            line(key, date.toString());
        }
    }

    private void item(String... pairs) {
        List<String> present =
                java.util.Arrays.stream(pairs).filter(pair -> !pair.isEmpty()).toList();
        out.append("  - {").append(String.join(", ", present)).append("}\n");
    }

    private static String pair(String key, String value) {
        return key + ": " + value;
    }

    private static String text(String key, String value) {
        return value.isEmpty() ? "" : pair(key, quoted(value));
    }

    private static String date(String key, @Nullable LocalDate date) {
        return date == null ? "" : pair(key, date.toString());
    }

    private static String words(String key, List<String> words) {
        return words.isEmpty()
                ? ""
                : pair(key, flow(words.stream().map(CaseWriter::quoted).toList()));
    }

    private static String flow(List<String> parts) {
        return "[" + String.join(", ", parts) + "]";
    }

    private static String member(Membership member) {
        return member.tenure().equals(Tenure.ALWAYS)
                ? quoted(member.party())
                : mapping(
                        pair("party", quoted(member.party())),
                        date("from", member.tenure().from()),
                        date("until", member.tenure().until()));
    }

    private static String office(Office office) {
        return mapping(
                pair("office", quoted(office.title())),
                pair("party", quoted(office.party())),
                date("from", office.tenure().from()),
                date("until", office.tenure().until()));
    }

    private static String estimate(Estimate estimate) {
        return mapping(
                pair("holder", quoted(estimate.holder())),
                date("date", estimate.date()),
                pair("probability", String.valueOf(estimate.likelihood().probability())));
    }

    private static String mapping(String... pairs) {
        return "{"
                + String.join(
                        ", ",
                        java.util.Arrays.stream(pairs).filter(pair -> !pair.isEmpty()).toList())
                + "}";
    }

    /// Plain where YAML reads it back as the same words, in double quotation marks otherwise.
    private static String quoted(String words) {
        boolean plain =
                words.matches("\\p{L}[\\p{L}\\p{N} .'’/()–-]*[\\p{L}\\p{N}.)]|\\p{L}")
                        && !words.matches("(?i)true|false|yes|no|on|off|null|y|n|nan|inf")
                        && !words.contains("  ");
        if (plain) {
            return words;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
