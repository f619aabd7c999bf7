package org.parley.analysis.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Round;
import org.parley.model.talks.Track;
import org.parley.model.text.Document;
import org.parley.model.text.Evidence;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;

/// A talk between Aland and Beland over fish, told a sentence at a time.
public final class Talk {
    private static final Case CASE =
            new Case(
                    "Fish",
                    List.of(),
                    List.of(party("Aland"), party("Beland"), party("Celand")),
                    List.of(),
                    List.of(new Track("main", "Main", List.of("Aland", "Beland", "Celand"))),
                    List.of(round("one", "2020-01-10"), round("two", "2020-02-10")),
                    List.of(
                            new Issue(
                                    "fish",
                                    "Fish",
                                    List.of(),
                                    Issue.Kind.SUBSTANCE,
                                    true,
                                    List.of())),
                    List.of(),
                    List.of());

    private static final String SAYS = "says that";

    private final List<Reading> readings = new ArrayList<>();

    private static Party party(String name) {
        return new Party(name, PartyKind.STATE, null, List.of(), List.of(), true);
    }

    private static Round round(String id, String opens) {
        return new Round(id, "main", id, LocalDate.parse(opens), null, "", "", List.of());
    }

    /// Adds what a party, or several joined by "+", said on a day.
    public Talk says(String day, String party, Act act, String words) {
        return says(day, party, act, words, Basis.STATED, "u" + readings.size());
    }

    /// Adds what a party, or several joined by "+", said on a day, with the words that tie the two:
    /// "did not comment on".
    public Talk says(String day, String party, String cue, Act act, String words) {
        return says(day, party, cue, act, words, Basis.STATED, "u" + readings.size(), List.of());
    }

    /// Adds what a party asked of another on a day.
    public Talk asks(String day, String party, String other, String words) {
        return says(
                day,
                party,
                SAYS,
                Act.DEMAND,
                words,
                Basis.STATED,
                "u" + readings.size(),
                List.of(other));
    }

    /// Adds a witness of an utterance.
    public Talk says(
            String day, String party, Act act, String words, Basis basis, String utterance) {
        return says(day, party, SAYS, act, words, basis, utterance, List.of());
    }

    private Talk says(
            String day,
            String party,
            String cue,
            Act act,
            String words,
            Basis basis,
            String utterance,
            List<String> addressees) {
        String text = party + " " + cue + " " + words;
        Document document =
                new Document(
                        "d%02d.txt".formatted(readings.size()),
                        "D",
                        null,
                        null,
                        LocalDate.parse(day),
                        "en",
                        null,
                        "0".repeat(64),
                        text,
                        0,
                        Genre.NEWS,
                        Reliability.F,
                        Handling.NONE,
                        null);
        int content = text.length() - words.length();
        Statement said =
                new Statement(
                        document.id() + "#0",
                        new Evidence(
                                List.of(document.span(0, party.length())),
                                List.of(document.span(party.length() + 1, content - 1)),
                                List.of(document.span(content, text.length()))),
                        party,
                        List.of(party.split("\\+")),
                        LocalDate.parse(day),
                        false,
                        basis,
                        act,
                        "fish",
                        "fish",
                        null,
                        addressees,
                        List.of(),
                        List.of(),
                        null,
                        Review.SUGGESTED,
                        "test",
                        1,
                        utterance);
        readings.add(
                new Reading(
                        document,
                        "test",
                        List.of(said),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
        return this;
    }

    /// The record so far.
    public PublicRecord record() {
        return record(null);
    }

    /// The record as of a day.
    public PublicRecord record(@Nullable LocalDate asOf) {
        return new PublicRecord(CASE, readings, List.of(), List.of(), asOf);
    }
}
