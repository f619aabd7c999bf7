package org.parley.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.party.PartyKind;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.reading.words.TableRows;
import org.parley.reading.world.World;

/// Which event a statement is, by its act and words of its content: the table `acts-en.tsv`.
///
/// The source is whom the statement counts for; the target whom it addresses, or else whom it
/// speaks about. Forecasts, and claims without a word of blame or support, are no event of PLOVER.
public final class ActEvents {
    private final Map<Act, List<Row>> rows = new LinkedHashMap<>();
    private final World world;

    private record Row(List<String> words, Category category) {}

    /// An event with the codes of its sides; parties without a code are named.
    public record ActEvent(Category category, List<String> source, List<String> target) {
        public ActEvent {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }

    /// With a case's parties.
    public ActEvents(Case talks) {
        this.world = World.with(talks);
        for (String[] row : TableRows.read(ActEvents.class, "acts-en.tsv", 3)) {
            Act act =
                    Act.ofKey(row[0])
                            .orElseThrow(
                                    () -> new IllegalStateException("No act is called " + row[0]));
            List<String> words = row[1].isEmpty() ? List.of() : Arrays.asList(row[1].split("\\|"));
            rows.computeIfAbsent(act, _ -> new ArrayList<>())
                    .add(new Row(words, Category.valueOf(row[2])));
        }
    }

    /// The event of a statement; empty for none.
    public Optional<ActEvent> of(Statement statement) {
        List<String> target =
                statement.addressees().isEmpty() ? statement.subjects() : statement.addressees();
        List<String> others =
                target.stream().filter(name -> !statement.parties().contains(name)).toList();
        return category(statement.act(), statement.quote())
                .map(category -> new ActEvent(category, codes(statement.parties()), codes(others)));
    }

    /// The category of an act with a content.
    public Optional<Category> category(Act act, String content) {
        String words = " " + content.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return rows.getOrDefault(act, List.of()).stream()
                .filter(row ->
                        row.words().isEmpty()
                                || row.words().stream()
                                        .anyMatch(word -> words.contains(" " + word + " ")))
                .map(Row::category)
                .findFirst();
    }

    private List<String> codes(List<String> parties) {
        return parties.stream().map(this::code).distinct().toList();
    }

    private String code(String name) {
        return world.party(name)
                .map(party -> {
                    String code = party.code();
                    return party.kind() == PartyKind.STATE && code != null
                            ? code
                            : party.kind() == PartyKind.MOVEMENT ? name : "IGO";
                })
                .orElse(name);
    }
}
