package org.parley.app.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// A first case file for a record that has none: the parties heard most and what texts call them,
/// who spoke for them, and the issues spoken of most.
public final class ProposedCase {
    private static final int PARTIES = 20;
    private static final int ISSUES = 20;

    /// Issues spoken of only once are proposed while there are fewer than this.
    private static final int FEW_ISSUES = 8;

    private static final int ALIASES = 6;

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{L}+(?: [\\p{L}.'’-]+)* \\p{Lu}[\\p{L}'’-]+");

    /// A proper name: no word in small letters but those that join.
    private static final Pattern PROPER =
            Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:of|and|for|the|\\p{Lu}[\\p{L}-]+)){0,4}");

    private final PublicRecord record;
    private final World world = World.with(Case.EMPTY);
    private final List<Names> names =
            List.of(
                    world.names(false, word -> word.toLowerCase(Locale.ROOT)),
                    world.names(true, word -> word.toLowerCase(Locale.ROOT)));
    private final Map<String, Integer> heard = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> called = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Integer> spokenOf = new LinkedHashMap<>();

    private ProposedCase(PublicRecord record) {
        this.record = record;
    }

    /// The case file proposed for what was read.
    ///
    /// @param title what the case is called
    public static Case of(PublicRecord record, String title) {
        ProposedCase proposed = new ProposedCase(record);
        record.statements().forEach(proposed::hear);
        List<Party> parties = proposed.parties();
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(party.name()));
        return new Case(
                title,
                List.of(new StatusChange(Status.OPEN, null, "")),
                parties,
                proposed.persons.values().stream()
                        .filter(person -> names.contains(person.offices().getFirst().party()))
                        .toList(),
                List.of(),
                List.of(),
                proposed.issues(names),
                List.of(),
                List.of());
    }

    private void hear(Statement statement) {
        statement.parties().forEach(party -> heard.merge(party, 1, Integer::sum));
        if (statement.issueId() != null) {
            spokenOf.merge(statement.issueId(), 1, Integer::sum);
        }
        if (statement.parties().size() != 1) {
            return;
        }
        String party = statement.parties().getFirst();
        String speaker = statement.speaker().replaceFirst("^(?:The|the) ", "");
        boolean article = !speaker.equals(statement.speaker());
        if (speaker.equals(party)) {
            return;
        }
        if (!PROPER.matcher(speaker).matches() && !PERSON.matcher(speaker).matches()
                || namesParty(speaker)) {
            return;
        }
        if (!article && PERSON.matcher(speaker).matches()) {
            persons.putIfAbsent(
                    speaker,
                    new Person(
                            speaker,
                            List.of(),
                            List.of(new Office("representative", party, Tenure.ALWAYS))));
        } else if (article) {
            called.computeIfAbsent(party, _ -> new LinkedHashMap<>())
                    .merge(speaker, 1, Integer::sum);
        }
    }

    /// Whether the built-in world finds a party in these words.
    private boolean namesParty(String words) {
        List<Token> tokens = Tokens.of(words, 0, words.length());
        return names.stream()
                .flatMap(finder -> finder.in(tokens, 0, tokens.size(), null).stream())
                .anyMatch(match -> match.name().kind() != Name.Kind.PERSON);
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        heard.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PARTIES)
                .forEach(entry -> {
                    Optional<Party> builtIn = world.party(entry.getKey());
                    parties.add(
                            new Party(
                                    entry.getKey(),
                                    builtIn.map(Party::kind).orElse(PartyKind.GROUP),
                                    builtIn.filter(party -> party.kind() == PartyKind.STATE)
                                            .map(Party::code)
                                            .orElse(null),
                                    called.getOrDefault(entry.getKey(), Map.of()).keySet().stream()
                                            .limit(ALIASES)
                                            .toList(),
                                    List.of(),
                                    true));
                });
        return parties;
    }

    private List<Issue> issues(Set<String> parties) {
        List<Issue> issues =
                record.talks().issues().stream()
                        .filter(issue ->
                                spokenOf.containsKey(issue.id()) && !parties.contains(issue.name()))
                        .sorted(
                                Comparator.comparingInt(
                                        (Issue issue) -> -spokenOf.getOrDefault(issue.id(), 0)))
                        .limit(ISSUES)
                        .toList();
        long often =
                issues.stream().filter(issue -> spokenOf.getOrDefault(issue.id(), 0) > 1).count();
        return issues.subList(0, (int) Math.max(often, Math.min(FEW_ISSUES, issues.size())));
    }
}
