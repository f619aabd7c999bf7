package org.parley.analysis.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.model.explain.Explanation;
import org.parley.model.party.Party;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Case;
import org.parley.model.talks.Track;

/// Parties with a stake and no seat.
///
/// Where the case says who sits where, everybody else who speaks is such a voice. Where it does
/// not, only those are who voice that they were left out.
public final class Voices {
    private static final String LEFT_OUT =
            "(?suU).*\\b(?:without (?:them|us|it|consult\\w+|our)|left out|excluded|sidelined|over (?:their|our) heads?|at the table|a seat|not (?:invited|consulted|present)|no (?:place|voice|say|role)|без (?:них|нас|участия)|за столом)\\b.*";

    private Voices() {}

    /// Voices, most heard first.
    public static List<Voice> compute(PublicRecord record) {
        Case talks = record.talks();
        Set<String> seated = seated(talks);
        Map<String, List<Utterance>> heard = new LinkedHashMap<>();
        List<Utterance> utterances = record.utterances();
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            for (String party : said.parties()) {
                if (counts(talks, seated, party, said)) {
                    heard.computeIfAbsent(party, _ -> new ArrayList<>()).add(utterance);
                }
            }
        }
        List<Voice> voices = new ArrayList<>();
        heard.forEach((party, list) -> {
            List<Utterance> ordered =
                    list.stream()
                            .sorted(
                                    Comparator.comparingInt(
                                            (Utterance utterance) -> weight(utterance.first())))
                            .toList();
            List<Utterance> about =
                    utterances.stream()
                            .filter(utterance ->
                                    utterance.first().subjects().contains(party)
                                            && utterance
                                                    .first()
                                                    .quote()
                                                    .toLowerCase(Locale.ROOT)
                                                    .matches(
                                                            "(?suU).*\\b(?:influence|weight|voice|table|without)\\b.*"))
                            .toList();
            voices.add(new Voice(party, ordered, about));
        });
        voices.sort(
                Comparator.comparingInt((Voice voice) -> voice.heard().size())
                        .reversed()
                        .thenComparing(Voice::party));
        return voices;
    }

    private static boolean counts(Case talks, Set<String> seated, String party, Statement said) {
        boolean stake =
                said.act() == Act.CONCERN
                        || said.act() == Act.DEMAND
                        || said.act() == Act.RED_LINE
                        || said.act() == Act.REFUSE;
        if (!stake) {
            return false;
        }
        boolean marked = talks.party(party).map(known -> !known.seat()).orElse(false);
        if (marked) {
            return true;
        }
        if (!talks.tracks().isEmpty()) {
            return !seated.contains(party) && said.issueId() != null;
        }
        return said.quote().toLowerCase(Locale.ROOT).matches(LEFT_OUT);
    }

    /// Parties that sit on a track, themselves, through a bloc that does, or as the bloc of one
    /// that does.
    private static Set<String> seated(Case talks) {
        Set<String> seated = new HashSet<>();
        for (Track track : talks.tracks()) {
            for (String name : track.parties()) {
                seated.add(name);
                talks.party(name)
                        .map(Party::members)
                        .orElse(List.of())
                        .forEach(member -> seated.add(member.party()));
            }
        }
        return seated;
    }

    /// Concerns about being left out come first.
    private static int weight(Statement said) {
        boolean leftOut = said.quote().toLowerCase(Locale.ROOT).matches(LEFT_OUT);
        return (leftOut ? 0 : 2) + (said.act() == Act.CONCERN ? 0 : 1);
    }

    /// Why a party is such a voice: what it says, and what is said of its place.
    public static Explanation explain(Voice voice) {
        List<Explanation> parts = new ArrayList<>();
        voice.heard()
                .forEach(utterance ->
                        parts.add(
                                new Explanation.Quoted(
                                        "says", utterance.first().evidence().hull())));
        voice.about()
                .forEach(utterance ->
                        parts.add(
                                new Explanation.Quoted(
                                        "said of it by " + utterance.first().speaker(),
                                        utterance.first().evidence().hull())));
        return new Explanation.Derived(voice.party(), "has a stake and no seat", parts);
    }
}
