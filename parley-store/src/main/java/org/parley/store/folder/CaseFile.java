package org.parley.store.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Membership;
import org.parley.model.party.Office;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.party.Person;
import org.parley.model.party.Tenure;
import org.parley.model.talks.Case;
import org.parley.model.talks.Estimate;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Likelihood;
import org.parley.model.talks.Option;
import org.parley.model.talks.Round;
import org.parley.model.talks.Scenario;
import org.parley.model.talks.Status;
import org.parley.model.talks.StatusChange;
import org.parley.model.talks.Track;
import org.parley.model.talks.Yardstick;

/// `case.yaml`: what an analyst says of a negotiation. Every key is optional. The published schema
/// is `case.schema.json` beside this class; `docs/reference/case-folder.md` describes each key.
public final class CaseFile {
    /// Name of the file in a case folder.
    public static final String NAME = "case.yaml";

    static final List<String> KEYS =
            List.of(
                    "parley",
                    "title",
                    "status",
                    "parties",
                    "persons",
                    "tracks",
                    "rounds",
                    "issues",
                    "yardsticks",
                    "scenarios");
    static final List<String> STATUS_KEYS = List.of("is", "since", "because");
    static final List<String> PARTY_KEYS =
            List.of("name", "kind", "code", "aliases", "members", "seat");
    static final List<String> MEMBER_KEYS = List.of("party", "from", "until");
    static final List<String> PERSON_KEYS = List.of("name", "aliases", "offices");
    static final List<String> OFFICE_KEYS = List.of("office", "party", "from", "until");
    static final List<String> TRACK_KEYS = List.of("id", "name", "parties");
    static final List<String> ROUND_KEYS =
            List.of("id", "track", "name", "opens", "closes", "place", "level", "present");
    static final List<String> ISSUE_KEYS =
            List.of("id", "name", "aliases", "kind", "ordered", "options");
    static final List<String> OPTION_KEYS = List.of("id", "name", "aliases");
    static final List<String> YARDSTICK_KEYS = List.of("holder", "round", "name");
    static final List<String> SCENARIO_KEYS =
            List.of(
                    "id",
                    "question",
                    "aliases",
                    "criteria",
                    "opens",
                    "closes",
                    "resolved",
                    "outcome",
                    "estimates");
    static final List<String> ESTIMATE_KEYS = List.of("holder", "date", "probability", "words");

    private final List<String> problems = new ArrayList<>();

    private CaseFile() {}

    /// Reads a case file.
    ///
    /// @throws CaseProblemsException with everything that is wrong with it
    public static Case read(Path file) throws CaseProblemsException {
        Object loaded = Yaml.load(file);
        CaseFile reader = new CaseFile();
        Case talks =
                reader.read(
                        Field.root(String.valueOf(file.getFileName()), loaded, reader.problems));
        if (!reader.problems.isEmpty()) {
            throw new CaseProblemsException(reader.problems);
        }
        return talks;
    }

    private Case read(Field root) {
        root.onlyKeys(KEYS);
        Field version = root.at("parley");
        if (version.present() && !version.text("").equals("1")) {
            version.notOneOf("'" + version.text("") + "'", List.of("1"), null);
        }
        List<StatusChange> statuses =
                root.at("status").value() instanceof String
                        ? List.of(
                                new StatusChange(
                                        root.at("status").one(Status.class, Status.OPEN), null, ""))
                        : root.at("status").elements().stream().map(CaseFile::status).toList();
        List<Party> parties =
                unique(root.at("parties").elements(), CaseFile::party, Party::name, "name");
        List<Person> persons =
                unique(root.at("persons").elements(), CaseFile::person, Person::name, "name");
        List<Track> tracks = unique(root.at("tracks").elements(), CaseFile::track, Track::id, "id");
        Set<String> trackIds = ids(tracks.stream().map(Track::id).toList());
        List<Round> rounds =
                unique(
                        root.at("rounds").elements(),
                        field -> round(field, trackIds),
                        Round::id,
                        "id");
        Set<String> roundIds = ids(rounds.stream().map(Round::id).toList());
        List<Issue> issues = unique(root.at("issues").elements(), CaseFile::issue, Issue::id, "id");
        List<Yardstick> yardsticks =
                root.at("yardsticks").elements().stream()
                        .map(field -> yardstick(field, roundIds))
                        .toList();
        List<Scenario> scenarios =
                unique(root.at("scenarios").elements(), CaseFile::scenario, Scenario::id, "id");
        String title = root.at("title").text("");
        if (!problems.isEmpty()) {
            return Case.EMPTY;
        }
        return new Case(
                title, statuses, parties, persons, tracks, rounds, issues, yardsticks, scenarios);
    }

    private static String listed(String one, String key, Set<String> ids) {
        return ids.isEmpty()
                ? one + " listed under '" + key + "', and none is listed"
                : one + " of this case: " + String.join(", ", new TreeSet<>(ids));
    }

    private static Set<String> ids(List<String> ids) {
        return new HashSet<>(ids);
    }

    private <T> List<T> unique(
            List<Field> fields,
            java.util.function.Function<Field, T> reading,
            java.util.function.Function<T, String> naming,
            String key) {
        List<T> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field field : fields) {
            T one;
            try {
                one = reading.apply(field);
            } catch (IllegalArgumentException wrong) {
                problems.add(
                        "[%s] %s: %s".formatted(field.file(), field.path(), wrong.getMessage()));
                continue;
            }
            if (!naming.apply(one).equals("?") && !seen.add(naming.apply(one))) {
                field.at(key)
                        .problem(
                                "'" + naming.apply(one) + "' a second time",
                                "each " + key + " once",
                                null);
            }
            all.add(one);
        }
        return all;
    }

    private static StatusChange status(Field field) {
        field.onlyKeys(STATUS_KEYS);
        if (!field.at("is").present()) {
            field.at("is")
                    .notOneOf(
                            "nothing",
                            List.of("open", "suspended", "agreed", "failed", "closed"),
                            null);
        }
        return new StatusChange(
                field.at("is").one(Status.class, Status.OPEN),
                field.at("since").date(),
                field.at("because").text(""));
    }

    private static Party party(Field field) {
        field.onlyKeys(PARTY_KEYS);
        List<Membership> members = new ArrayList<>();
        for (Field member : field.at("members").elements()) {
            if (member.value() instanceof java.util.Map) {
                member.onlyKeys(MEMBER_KEYS);
                members.add(new Membership(member.at("party").required(), tenure(member)));
            } else {
                members.add(new Membership(member.required(), Tenure.ALWAYS));
            }
        }
        return new Party(
                field.at("name").required(),
                field.at("kind").one(PartyKind.class, PartyKind.STATE),
                field.at("code").optional(),
                field.at("aliases").words(),
                members,
                field.at("seat").flag(true));
    }

    private static Tenure tenure(Field field) {
        LocalDate from = field.at("from").date();
        LocalDate until = field.at("until").date();
        if (from != null && until != null && until.isBefore(from)) {
            field.at("until").problem("'" + until + "'", "a day not before " + from, null);
            return Tenure.ALWAYS;
        }
        return new Tenure(from, until);
    }

    private static Person person(Field field) {
        field.onlyKeys(PERSON_KEYS);
        List<Office> offices = new ArrayList<>();
        for (Field office : field.at("offices").elements()) {
            office.onlyKeys(OFFICE_KEYS);
            offices.add(
                    new Office(
                            office.at("office").required(),
                            office.at("party").required(),
                            tenure(office)));
        }
        return new Person(field.at("name").required(), field.at("aliases").words(), offices);
    }

    private static Track track(Field field) {
        field.onlyKeys(TRACK_KEYS);
        String id = field.at("id").id("track");
        return new Track(id, field.at("name").text(id), field.at("parties").words());
    }

    private static Round round(Field field, Set<String> tracks) {
        field.onlyKeys(ROUND_KEYS);
        String id = field.at("id").id("round");
        String track = field.at("track").required();
        if (!tracks.contains(track) && field.at("track").present()) {
            field.at("track")
                    .problem(
                            "'" + track + "'",
                            listed("a track", "tracks", tracks),
                            Field.nearest(track, tracks));
        }
        LocalDate opens = field.at("opens").date();
        if (opens == null) {
            if (!field.at("opens").present()) {
                field.at("opens")
                        .problem("nothing", "the day the round opened, written 2022-01-10", null);
            }
            opens = LocalDate.EPOCH;
        }
        LocalDate closes = field.at("closes").date();
        if (closes != null && closes.isBefore(opens)) {
            field.at("closes").problem("'" + closes + "'", "a day not before " + opens, null);
            closes = null;
        }
        return new Round(
                id,
                track,
                field.at("name").text(id),
                opens,
                closes,
                field.at("place").text(""),
                field.at("level").text(""),
                field.at("present").words());
    }

    private static Issue issue(Field field) {
        field.onlyKeys(ISSUE_KEYS);
        List<Option> options = new ArrayList<>();
        for (Field option : field.at("options").elements()) {
            option.onlyKeys(OPTION_KEYS);
            String id = option.at("id").id("option-" + options.size());
            options.add(new Option(id, option.at("name").text(id), option.at("aliases").words()));
        }
        String id = field.at("id").id("issue");
        return new Issue(
                id,
                field.at("name").text(id),
                field.at("aliases").words(),
                field.at("kind").one(Issue.Kind.class, Issue.Kind.SUBSTANCE),
                field.at("ordered").flag(false),
                options);
    }

    private static Yardstick yardstick(Field field, Set<String> rounds) {
        field.onlyKeys(YARDSTICK_KEYS);
        String round = field.at("round").required();
        if (field.at("round").present() && !rounds.contains(round)) {
            field.at("round")
                    .problem(
                            "'" + round + "'",
                            listed("a round", "rounds", rounds),
                            Field.nearest(round, rounds));
        }
        return new Yardstick(field.at("holder").required(), round, field.at("name").required());
    }

    private static Scenario scenario(Field field) {
        field.onlyKeys(SCENARIO_KEYS);
        List<Estimate> estimates = new ArrayList<>();
        for (Field estimate : field.at("estimates").elements()) {
            estimate.onlyKeys(ESTIMATE_KEYS);
            LocalDate date = estimate.at("date").date();
            Likelihood likelihood = likelihood(estimate);
            if (date == null && !estimate.at("date").present()) {
                estimate.at("date").problem("nothing", "a date written 2022-01-10", null);
            }
            if (date != null && likelihood != null) {
                estimates.add(new Estimate(estimate.at("holder").required(), date, likelihood));
            }
        }
        Field outcome = field.at("outcome");
        return new Scenario(
                field.at("id").id("scenario"),
                field.at("question").required(),
                field.at("aliases").words(),
                field.at("criteria").text(""),
                field.at("opens").date(),
                field.at("closes").date(),
                field.at("resolved").date(),
                outcome.present()
                        ? outcome.one(Scenario.Outcome.class, Scenario.Outcome.AMBIGUOUS)
                        : null,
                estimates);
    }

    private static @Nullable Likelihood likelihood(Field estimate) {
        Field probability = estimate.at("probability");
        Field words = estimate.at("words");
        if (probability.present()) {
            try {
                return new Likelihood(Double.parseDouble(probability.text("")));
            } catch (IllegalArgumentException notALikelihood) {
                probability.problem(
                        "'" + probability.text("") + "'", "a number from 0.01 to 0.99", null);
                return null;
            }
        }
        Likelihood.Word word = Likelihood.Word.ofWords(words.text("")).orElse(null);
        if (word == null) {
            List<String> allowed =
                    Arrays.stream(Likelihood.Word.values()).map(Likelihood.Word::words).toList();
            words.notOneOf(
                    words.present() ? "'" + words.text("") + "'" : "neither probability nor words",
                    allowed,
                    Field.nearest(words.text(""), allowed));
            return null;
        }
        return new Likelihood((word.lower() + word.upper()) / 200.0);
    }
}
