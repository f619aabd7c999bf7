package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.attribution.Range;
import org.parley.reading.bulletins.ActorLists.ActorList;
import org.parley.reading.bulletins.Subject.Aside;
import org.parley.reading.bulletins.Subject.Sides;

/// Reads one sentence of a summary bulletin.
///
/// ```
/// sentence  = { lead "," } clause { joint clause }
/// lead      = topic | participle content | ("supported" | "opposed") "by" list
/// clause    = list { modifier } verb content
/// modifier  = "for" list | "supported by" list | "opposed by" list | "with" list | participle content
/// joint     = "," | "and" | "but" | "while" | ";" ...
/// ```
///
/// Not thread-safe: one object a sentence.
public final class BulletinGrammar {
    private final Tokens tokens;
    private final List<Intervention> found = new ArrayList<>();
    private final List<Range> topics = new ArrayList<>();

    private BulletinGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /// What is said in a sentence, in its order, with places in the whole text.
    ///
    /// @param from where the sentence begins
    /// @param to before which it ends
    public static List<Intervention> read(String text, int from, int to) {
        BulletinGrammar grammar = new BulletinGrammar(new Tokens(text, from, to));
        grammar.sentence();
        return List.copyOf(grammar.found);
    }

    /// What is said in a text of one sentence.
    public static List<Intervention> read(String sentence) {
        return read(sentence, 0, sentence.length());
    }

    private void sentence() {
        Sides lead = Sides.none();
        List<Aside> asides = new ArrayList<>();
        int at = tokens.in(0, "opener") ? 1 : 0;
        while (at < tokens.size()) {
            Optional<Subject> subject = Subject.at(tokens, at);
            if (subject.isPresent()) {
                opening(subject.get(), lead, asides);
                return;
            }
            int next = lead(at, lead, asides);
            if (next <= at) {
                break;
            }
            at = next;
        }
        passive(0);
    }

    private void opening(Subject subject, Sides lead, List<Aside> asides) {
        subject.sides().actors().addAll(lead.actors());
        subject.sides().supporters().addAll(lead.supporters());
        subject.sides().opponents().addAll(lead.opponents());
        List<Aside> all = new ArrayList<>(asides);
        all.addAll(subject.said());
        all.forEach(aside -> add(aside, subject.sides()));
        clause(subject.predicate(), subject.sides());
    }

    /// What stands before the subject.
    ///
    /// @return token behind it and its comma
    private int lead(int at, Sides lead, List<Aside> asides) {
        int start = tokens.is(at, "and") || tokens.is(at, "but") ? at + 1 : at;
        int side = leadingSide(start, lead);
        if (side > 0) {
            return side;
        }
        Optional<Predicate> participle = Predicate.participle(tokens, start);
        int end = start;
        do {
            end = comma(end + 1);
        } while (end < tokens.size() && !opens(end + 1));
        if (end >= tokens.size()) {
            return -1;
        }
        if (participle.isPresent()) {
            asides.add(new Aside(participle.get(), participle.get().next(), end));
        } else if (tokens.is(end, ",")
                && tokens.in(start, "topic")
                && tokens.phrase(start, "discourse") < 0) {
            tokens.range(start, end).ifPresent(topics::add);
        }
        return end + 1;
    }

    private boolean opens(int at) {
        int start = tokens.is(at, "and") ? at + 1 : at;
        return Subject.at(tokens, at).isPresent()
                || tokens.phrase(start, "support") > 0
                || tokens.phrase(start, "opposition") > 0;
    }

    private int comma(int from) {
        int at = from;
        while (at < tokens.size()
                && (!tokens.is(at, ",") && !tokens.is(at, ":") || tokens.enclosed(at))) {
            at++;
        }
        return at;
    }

    /// "Supported by A and B, ": where no comma closes the list, only the first one is meant.
    private int leadingSide(int at, Sides lead) {
        for (String kind : List.of("support", "opposition", "company")) {
            int phrase = tokens.phrase(at, kind);
            Optional<ActorList> list =
                    phrase < 0 ? Optional.empty() : new ActorLists(tokens).at(phrase);
            if (list.isPresent()) {
                ActorList whole = list.get();
                boolean ended = whole.closed() && tokens.is(whole.next(), ",");
                if (kind.equals("company")
                        && (whole.parties().isEmpty() || !tokens.is(whole.next(), ","))) {
                    continue;
                }
                ActorList meant = ended ? whole : whole.first();
                Subject.into(lead, kind).addAll(meant.parties());
                return tokens.is(meant.next(), ",") ? meant.next() + 1 : meant.next();
            }
        }
        return -1;
    }

    /// The content of a verb, up to where something else begins; then that.
    private void clause(Predicate predicate, Sides sides) {
        int start = predicate.next();
        for (int at = start; at < tokens.size(); at++) {
            if (tokens.enclosed(at)) {
                continue;
            }
            Joint joint = Joint.at(tokens, at, at > start);
            switch (joint) {
                case Joint.None _ -> {}
                case Joint.Same(Predicate next, Sides own) -> {
                    add(predicate, sides, start, at);
                    clause(next, own.nobody() ? sides : joined(sides.actors(), own));
                    return;
                }
                case Joint.Other(Subject next) -> {
                    add(predicate, sides, start, at);
                    next.said().forEach(aside -> add(aside, next.sides()));
                    clause(next.predicate(), next.sides());
                    return;
                }
                case Joint.Trailing(Sides more, int next) -> {
                    sides.supporters().addAll(more.supporters());
                    sides.opponents().addAll(more.opponents());
                    add(predicate, sides, start, at);
                    relative(next, more);
                    return;
                }
                case Joint.Passive(int next) -> {
                    add(predicate, sides, start, at);
                    passive(next);
                    return;
                }
            }
        }
        add(predicate, sides, start, tokens.size());
    }

    private static Sides joined(List<NamedParty> actors, Sides own) {
        List<NamedParty> all = new ArrayList<>(actors);
        all.addAll(own.actors());
        return new Sides(all, own.supporters(), own.opponents());
    }

    /// ", who cautioned against Z" behind those named last.
    private void relative(int at, Sides named) {
        int who = tokens.is(at, ",") ? at + 1 : at;
        if (tokens.is(who, "who") || tokens.is(who, "which")) {
            Optional<Predicate> predicate = Predicate.finite(tokens, who + 1);
            if (predicate.isPresent()) {
                Sides sides = Sides.none();
                sides.actors().addAll(named.actors());
                sides.actors().addAll(named.supporters());
                sides.actors().addAll(named.opponents());
                clause(predicate.get(), sides);
            }
        }
    }

    /// "This was opposed by B, who ..., but supported by C".
    private void passive(int start) {
        for (int at = start + 1; at < tokens.size(); at++) {
            Optional<PassiveVoice> voice = PassiveVoice.at(tokens, at);
            if (voice.isEmpty() || tokens.enclosed(at)) {
                continue;
            }
            Sides named = Sides.none();
            named.actors().addAll(voice.get().by().parties());
            add(voice.get().predicate(), named, start, at);
            int next = voice.get().by().next();
            int then = next + (tokens.is(next, ",") ? 1 : 0);
            if (tokens.is(then, "and") || tokens.is(then, "but")) {
                Optional<PassiveVoice> second = PassiveVoice.participle(tokens, then + 1);
                if (second.isPresent()) {
                    Sides others = Sides.none();
                    others.actors().addAll(second.get().by().parties());
                    add(second.get().predicate(), others, start, at);
                    relative(second.get().by().next(), others);
                    return;
                }
            }
            relative(next, named);
            return;
        }
    }

    private void add(Aside aside, Sides sides) {
        add(aside.predicate(), sides, aside.from(), aside.to(), false);
    }

    private void add(Predicate predicate, Sides sides, int from, int to) {
        add(predicate, sides, from, to, found.isEmpty() || isOpening());
    }

    private boolean isOpening() {
        return !topics.isEmpty();
    }

    private void add(Predicate predicate, Sides sides, int from, int to, boolean topical) {
        if (sides.nobody()) {
            return;
        }
        List<Range> point = new ArrayList<>(Deed.pieces(tokens, predicate, from, to));
        if (topical) {
            point.addAll(topics);
            topics.clear();
        }
        tokens.range(predicate.at(), predicate.next())
                .ifPresent(verb ->
                        found.add(
                                new Intervention(
                                        sides.actors(),
                                        sides.supporters(),
                                        sides.opponents(),
                                        verb,
                                        predicate.negated(),
                                        point)));
    }
}
