package org.parley.analysis.strands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import org.parley.model.talks.Issue;

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
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        readings.forEach(reading -> known.addAll(onRecord(reading)));
        Map<String, Pattern> patterns = new HashMap<>();
        known.forEach(party ->
                patterns.put(
                        party,
                        Pattern.compile(
                                "(?<![\\p{L}-])" + Pattern.quote(party) + "(?![\\p{L}-])")));
        for (Reading reading : readings) {
            Set<String> named = new LinkedHashSet<>(onRecord(reading));
            String text = reading.document().text();
            known.stream()
                    .filter(party -> text.contains(party))
                    .filter(party -> patterns.get(party).matcher(text).find())
                    .forEach(named::add);
            if (!named.isEmpty()) {
                parties.put(reading.document().id(), named);
            }
        }
        return grouped(parties, issues(record));
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

    private static List<Strand> grouped(
            Map<String, Set<String>> parties, Map<String, Set<String>> issues) {
        List<Set<String>> groups = new ArrayList<>();
        for (String document : parties.keySet()) {
            Set<String> joined = new LinkedHashSet<>();
            for (Set<String> group : List.copyOf(groups)) {
                boolean tied =
                        group.stream()
                                .anyMatch(other ->
                                        tied(parties.get(document), parties.get(other))
                                                || shared(
                                                        issues.getOrDefault(document, Set.of()),
                                                        issues.getOrDefault(other, Set.of())));
                if (tied) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            joined.add(document);
            groups.add(joined);
        }
        return groups.stream()
                .map(group -> strand(group, parties))
                .sorted(Comparator.comparingInt((Strand strand) -> -strand.documents().size()))
                .toList();
    }

    private static Strand strand(Set<String> group, Map<String, Set<String>> parties) {
        Map<String, Integer> heard = new LinkedHashMap<>();
        List<String> documents = parties.keySet().stream().filter(group::contains).toList();
        documents.forEach(document ->
                parties.get(document).stream()
                        .filter(party -> !EVERYWHERE.contains(party))
                        .forEach(party -> heard.merge(party, 1, Integer::sum)));
        return new Strand(
                documents,
                heard.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean tied(Set<String> one, Set<String> other) {
        boolean everywhere = EVERYWHERE.containsAll(one) || EVERYWHERE.containsAll(other);
        return one.stream()
                .filter(other::contains)
                .anyMatch(party -> everywhere || !EVERYWHERE.contains(party));
    }

    private static boolean shared(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
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

    /// Ids of the issues that statements of each document are on, but for generic ones.
    private static Map<String, Set<String>> issues(PublicRecord record) {
        Map<String, Set<String>> issues = new HashMap<>();
        for (Statement statement : record.statements()) {
            String id = statement.issueId();
            if (id != null
                    && !record.talks()
                            .issue(id)
                            .map(Issue::name)
                            .filter(GenericIssues::generic)
                            .isPresent()) {
                issues.computeIfAbsent(statement.document().id(), _ -> new HashSet<>()).add(id);
            }
        }
        return issues;
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
