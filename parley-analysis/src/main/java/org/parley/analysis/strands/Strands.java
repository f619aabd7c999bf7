package org.parley.analysis.strands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.analysis.issues.GenericIssues;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;

/// Parts loose documents into strands: two hang together when they share a party or an issue, or
/// one names a party of the other.
///
/// Parties that are everywhere (`everywhere.txt`) tie only documents of which one has no other, and
/// generic issues tie none. A document without any party is in no strand. Single link, so that one
/// document on both talks makes one strand of them: said is only what is sure.
public final class Strands {
    private static final Set<String> EVERYWHERE = everywhere();

    private Strands() {}

    /// All strands of the record's documents, the largest first; a single one, or none, for a case
    /// that an analyst has defined.
    public static List<Strand> compute(PublicRecord record) {
        Case talks = record.talks();
        List<Reading> readings = record.readings();
        if (readings.size() < 2 || !talks.parties().isEmpty() || !talks.tracks().isEmpty()) {
            return List.of();
        }
        Map<String, Pattern> known = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (String party : onRecord(reading)) {
                known.computeIfAbsent(party, Strands::named);
            }
        }
        List<Told> documents =
                readings.stream()
                        .map(reading -> told(record, reading, known))
                        .filter(told -> !told.parties().isEmpty())
                        .toList();
        return grouped(documents).stream()
                .map(Strands::strand)
                .sorted(Comparator.comparingInt((Strand strand) -> -strand.documents().size()))
                .toList();
    }

    /// What a document tells of.
    ///
    /// @param parties on record in it, or named in it and on record elsewhere
    /// @param issues ids of those that its statements are on, but for generic ones
    private record Told(String document, Set<String> parties, Set<String> issues) {
        boolean tiedTo(Told other) {
            boolean everywhere =
                    EVERYWHERE.containsAll(parties) || EVERYWHERE.containsAll(other.parties);
            return parties.stream()
                            .filter(other.parties::contains)
                            .anyMatch(party -> everywhere || !EVERYWHERE.contains(party))
                    || issues.stream().anyMatch(other.issues::contains);
        }
    }

    private static Told told(PublicRecord record, Reading reading, Map<String, Pattern> known) {
        Set<String> parties = new LinkedHashSet<>(onRecord(reading));
        String text = reading.document().text();
        known.forEach((party, name) -> {
            if (text.contains(party) && name.matcher(text).find()) {
                parties.add(party);
            }
        });
        Set<String> issues = new HashSet<>();
        for (Statement statement : reading.statements()) {
            String id = statement.issueId();
            if (id != null
                    && record.talks()
                            .issue(id)
                            .filter(issue -> GenericIssues.generic(issue.name()))
                            .isEmpty()) {
                issues.add(id);
            }
        }
        return new Told(reading.document().id(), parties, issues);
    }

    private static Pattern named(String party) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(party) + "(?![\\p{L}-])");
    }

    /// What to tell of documents that seem to be of different talks; empty when they do not.
    public static Optional<String> warning(PublicRecord record) {
        List<Strand> strands = compute(record);
        return strands.size() < 2
                ? Optional.empty()
                : Optional.of(
                        "The documents may be of %d different talks, which share no party and no issue: %s. Maybe read each by itself."
                                .formatted(
                                        strands.size(),
                                        strands.stream()
                                                .map(Strand::words)
                                                .collect(Collectors.joining("; "))));
    }

    private static List<List<Told>> grouped(List<Told> documents) {
        List<List<Told>> groups = new ArrayList<>();
        for (Told told : documents) {
            List<Told> joined = new ArrayList<>();
            groups.removeIf(group -> group.stream().anyMatch(told::tiedTo) && joined.addAll(group));
            joined.add(told);
            groups.add(joined);
        }
        return groups;
    }

    private static Strand strand(List<Told> group) {
        Map<String, Integer> heard = new LinkedHashMap<>();
        for (Told told : group) {
            told.parties().stream()
                    .filter(party -> !EVERYWHERE.contains(party))
                    .forEach(party -> heard.merge(party, 1, Integer::sum));
        }
        return new Strand(
                group.stream().map(Told::document).toList(),
                heard.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Set<String> onRecord(Reading reading) {
        Set<String> parties = new LinkedHashSet<>();
        for (Statement statement : reading.statements()) {
            parties.addAll(statement.parties());
            parties.addAll(statement.addressees());
            parties.addAll(statement.subjects());
        }
        reading.meetings().forEach(meeting -> parties.addAll(meeting.parties()));
        return parties;
    }

    private static Set<String> everywhere() {
        try (InputStream in = Strands.class.getResourceAsStream("everywhere.txt")) {
            if (in == null) {
                throw new IllegalStateException("everywhere.txt is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
