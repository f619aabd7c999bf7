package org.parley.app.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.issues.GenericIssues;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.model.party.Office;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.party.Person;
import org.parley.model.party.Tenure;
import org.parley.model.position.Position;
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

/// A first case file for a record that has none: every party that holds something and those heard
/// most, what texts call them, who spoke for them in which office, and the issues spoken of most,
/// but for generic ones.
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
    private final Map<String, String> speakers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> untitled = new ArrayList<>();
    private final Map<String, Integer> spokenOf = new LinkedHashMap<>();

    private ProposedCase(PublicRecord record) {
        this.record = record;
    }

    /// What is proposed.
    ///
    /// @param sources where the office of each person was found, by the person's name
    /// @param untitled persons who speak, and are left out since nothing tells their office
    public record Proposal(Case talks, Map<String, String> sources, List<String> untitled) {
        public Proposal {
            sources = Map.copyOf(sources);
            untitled = List.copyOf(untitled);
        }
    }

    /// The case file proposed for what was read.
    ///
    /// @param title what the case is called
    public static Proposal of(PublicRecord record, String title) {
        ProposedCase proposed = new ProposedCase(record);
        record.statements().forEach(proposed::hear);
        List<Party> parties = proposed.parties();
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(party.name()));
        Case talks =
                new Case(
                        title,
                        List.of(new StatusChange(Status.OPEN, null, "")),
                        parties,
                        proposed.persons(names),
                        List.of(),
                        List.of(),
                        proposed.issues(names),
                        List.of(),
                        List.of());
        return new Proposal(talks, proposed.sources, proposed.untitled);
    }

    /// Speakers for the parties named, in the office the documents give them, else in those they
    /// are known to have held; whoever has neither is left out.
    private List<Person> persons(Set<String> parties) {
        OfficeTitles titles = new OfficeTitles(world);
        List<Person> persons = new ArrayList<>();
        speakers.forEach((speaker, party) -> {
            if (!parties.contains(party)) {
                return;
            }
            Optional<OfficeTitles.Title> title = titles.of(speaker, record.documents());
            List<Office> known = known(speaker);
            if (title.isPresent()) {
                sources.put(speaker, "as titled in " + title.get().document());
                Office office = new Office(title.get().words(), party, Tenure.ALWAYS);
                persons.add(new Person(speaker, List.of(), List.of(office)));
            } else if (!known.isEmpty()) {
                sources.put(speaker, "as built in");
                persons.add(new Person(speaker, List.of(), known));
            } else {
                untitled.add(speaker);
            }
        });
        return persons;
    }

    /// Offices that the built-in world knows a person by this name to have held.
    private List<Office> known(String speaker) {
        return matches(speaker)
                .map(match -> match.name().person())
                .filter(Objects::nonNull)
                .map(Person::offices)
                .findFirst()
                .orElse(List.of());
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
            speakers.putIfAbsent(speaker, party);
        } else if (article) {
            called.computeIfAbsent(party, _ -> new LinkedHashMap<>())
                    .merge(speaker, 1, Integer::sum);
        }
    }

    /// Whether the built-in world finds a party in these words.
    private boolean namesParty(String words) {
        return matches(words).anyMatch(match -> match.name().kind() != Name.Kind.PERSON);
    }

    private Stream<Names.Match> matches(String words) {
        List<Token> tokens = Tokens.of(words, 0, words.length());
        return names.stream().flatMap(finder -> finder.in(tokens, 0, tokens.size(), null).stream());
    }

    /// Parties that hold a position on some issue.
    private Set<String> holders() {
        PositionMatrix matrix = Positions.compute(record);
        Set<String> holders = new HashSet<>();
        for (Issue issue : matrix.issues()) {
            matrix.parties().stream()
                    .filter(party -> matrix.at(party, issue.id()) instanceof Position.Held)
                    .forEach(holders::add);
        }
        return holders;
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        Set<String> holders = holders();
        holders.forEach(party -> heard.putIfAbsent(party, 0));
        List<String> most =
                heard.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        IntStream.range(0, most.size())
                .filter(rank -> rank < PARTIES || holders.contains(most.get(rank)))
                .mapToObj(most::get)
                .forEach(name -> {
                    Optional<Party> builtIn = world.party(name);
                    parties.add(
                            new Party(
                                    name,
                                    builtIn.map(Party::kind).orElse(PartyKind.GROUP),
                                    builtIn.filter(party -> party.kind() == PartyKind.STATE)
                                            .map(Party::code)
                                            .orElse(null),
                                    called.getOrDefault(name, Map.of()).keySet().stream()
                                            .limit(ALIASES)
                                            .toList(),
                                    List.of(),
                                    true));
                });
        return parties;
    }

    /// Whether a phrase tells what is being decided: something is left of it without the names of
    /// parties, and that fits not just any talks.
    private boolean tells(String phrase) {
        // phrases of Russian texts come in small letters, names do not
        return left(phrase)
                && left(phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
    }

    private boolean left(String phrase) {
        List<Token> tokens = Tokens.of(phrase, 0, phrase.length());
        StringBuilder left = new StringBuilder();
        int next = 0;
        for (Names.Match match : (Iterable<Names.Match>) matches(phrase)::iterator) {
            if (match.start() >= next && match.name().kind() != Name.Kind.PERSON) {
                words(tokens.subList(next, match.start()), left);
                next = match.end();
            }
        }
        words(tokens.subList(next, tokens.size()), left);
        String rest = left.toString().replaceAll("['’]s?\\b", "").strip();
        return rest.codePoints().anyMatch(Character::isLetter) && !GenericIssues.generic(rest);
    }

    private static void words(List<Token> tokens, StringBuilder words) {
        tokens.forEach(token -> words.append(token.text()).append(' '));
    }

    private Issue withTellingAliases(Issue issue) {
        return new Issue(
                issue.id(),
                issue.name(),
                issue.aliases().stream().filter(this::tells).toList(),
                issue.kind(),
                issue.ordered(),
                issue.options());
    }

    private List<Issue> issues(Set<String> parties) {
        List<Issue> issues =
                record.talks().issues().stream()
                        .filter(issue -> tells(issue.name()))
                        .filter(issue ->
                                spokenOf.containsKey(issue.id()) && !parties.contains(issue.name()))
                        .sorted(
                                Comparator.comparingInt(
                                        (Issue issue) -> -spokenOf.getOrDefault(issue.id(), 0)))
                        .limit(ISSUES)
                        .map(this::withTellingAliases)
                        .toList();
        long often =
                issues.stream().filter(issue -> spokenOf.getOrDefault(issue.id(), 0) > 1).count();
        return issues.subList(0, (int) Math.max(often, Math.min(FEW_ISSUES, issues.size())));
    }
}
