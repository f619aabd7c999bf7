package org.parley.analysis.scenarios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.explain.Explanation;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Scenario;

/// Who asserts and who disputes what is said to come.
///
/// A statement belongs to a scenario of the case when it has all the words of one of its aliases.
/// What else is foretold, or alleged of what another will do, is an outlook of its own. Words of
/// likelihood are given as they were used; no number is made of them.
public final class Outlooks {
    private static final Pattern LIKELIHOOD =
            Pattern.compile(
                    "\\b(?:almost no chance|very unlikely|highly unlikely|unlikely|roughly even|even odds|likely|very likely|highly likely|almost certain(?:ly)?|probabl[ey]|possible|possibly|inevitable|certain|imminent|cannot be (?:ruled out|excluded)|вероятно|маловероятно|возможно|неизбежн\\w+)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GRAVE =
            Pattern.compile(
                    "(?iuU)\\b(?:invasion|invade|war|attack|collapse|breakdown|walk out|escalation|deployment|next round|new rounds?|resume|adoption|agreement by|вторжени\\w+|войн\\w+|эскалаци\\w+|размещени\\w+)\\b");

    private Outlooks() {}

    /// All outlooks: the case's scenarios first, each with whoever speaks of it, then what else is
    /// foretold, in order of time.
    public static List<Outlook> compute(PublicRecord record) {
        List<Outlook> outlooks = new ArrayList<>();
        Set<String> used = new HashSet<>();
        List<Utterance> utterances = record.utterances();
        for (Scenario scenario : record.talks().scenarios()) {
            List<Utterance> asserting = new ArrayList<>();
            List<Utterance> disputing = new ArrayList<>();
            for (Utterance utterance : utterances) {
                Statement said = utterance.first();
                if (speaksOf(scenario, said) && relevant(said)) {
                    (said.act() == Act.DENY || said.act() == Act.REFUSE ? disputing : asserting)
                            .add(utterance);
                    used.add(utterance.id());
                }
            }
            outlooks.add(
                    new Outlook(
                            scenario,
                            scenario.question(),
                            asserting,
                            disputing,
                            likelihood(asserting)));
        }
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            boolean foretold =
                    said.act() == Act.FORECAST
                            || said.act() == Act.CLAIM
                                    && GRAVE.matcher(said.quote()).find()
                                    && alleges(said);
            if (foretold && used.add(utterance.id())) {
                List<Utterance> disputing = disputing(utterance, utterances);
                disputing.forEach(other -> used.add(other.id()));
                outlooks.add(
                        new Outlook(
                                null,
                                said.quote(),
                                List.of(utterance),
                                disputing,
                                likelihood(List.of(utterance))));
            }
        }
        return outlooks;
    }

    private static boolean relevant(Statement said) {
        return switch (said.act()) {
            case FORECAST, THREAT, CLAIM, CONCERN, DENY, REFUSE, RED_LINE, PROMISE -> true;
            case ACCEPT, OFFER, DEMAND, VERDICT -> false;
        };
    }

    private static boolean speaksOf(Scenario scenario, Statement said) {
        String words = said.quote().toLowerCase(Locale.ROOT);
        for (String alias : scenario.aliases()) {
            boolean all = true;
            for (String word : alias.toLowerCase(Locale.ROOT).split("\\s+")) {
                String stem = word.length() > 5 ? word.substring(0, word.length() - 2) : word;
                all &= words.contains(stem);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean alleges(Statement said) {
        return said.quote()
                .toLowerCase(Locale.ROOT)
                .matches(
                        "(?sU).*\\b(?:possible|alleged|planned|imminent|plans?|preparing|prepares|готов\\w+|возможн\\w+)\\b.*");
    }

    /// Denials by others that share a telling word with the assertion.
    private static List<Utterance> disputing(Utterance asserted, List<Utterance> all) {
        Set<String> telling = telling(asserted.first());
        List<Utterance> disputing = new ArrayList<>();
        for (Utterance other : all) {
            Statement said = other.first();
            if (said.act() == Act.DENY && !said.parties().equals(asserted.first().parties())) {
                Set<String> shared = new HashSet<>(telling(said));
                shared.retainAll(telling);
                if (!shared.isEmpty()) {
                    disputing.add(other);
                }
            }
        }
        return disputing;
    }

    private static Set<String> telling(Statement said) {
        Set<String> words = new HashSet<>();
        Matcher matcher = GRAVE.matcher(said.quote().toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group().substring(0, Math.min(5, matcher.group().length())));
        }
        return words;
    }

    private static List<String> likelihood(List<Utterance> utterances) {
        Set<String> words = new LinkedHashSet<>();
        for (Utterance utterance : utterances) {
            Matcher matcher = LIKELIHOOD.matcher(utterance.first().quote());
            while (matcher.find() && words.size() < 3) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(words);
    }

    /// Why an outlook is told: the words of all who speak of it.
    public static Explanation explain(PublicRecord record, Outlook outlook) {
        List<Explanation> parts = new ArrayList<>();
        outlook.asserting().forEach(utterance -> parts.add(quoted("asserts: ", utterance)));
        outlook.disputing().forEach(utterance -> parts.add(quoted("disputes: ", utterance)));
        if (parts.isEmpty()) {
            parts.add(
                    new Explanation.Absent("nobody in the record speaks of it", record.searched()));
        }
        return new Explanation.Derived(
                outlook.name(),
                "%d assert it, %d dispute it"
                        .formatted(outlook.asserting().size(), outlook.disputing().size()),
                parts);
    }

    private static Explanation quoted(String how, Utterance utterance) {
        return new Explanation.Quoted(
                how + utterance.first().speaker(), utterance.first().evidence().hull());
    }
}
