package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists of parties: "the EU, Samoa, for AOSIS, and several others".
final class ActorLists {
    private static final int CROWD_WORDS = 8;

    private final Tokens tokens;

    ActorLists(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A list as read.
    ///
    /// @param parties those named; crowds ("many parties") and persons are passed over
    /// @param next token behind it
    /// @param closed whether "and" stands before the last one
    /// @param afterFirst token behind the first one
    /// @param ofFirst parties of the first one
    record ActorList(
            List<NamedParty> parties,
            int next,
            boolean closed,
            int afterFirst,
            List<NamedParty> ofFirst) {
        /// Only the first one.
        ActorList first() {
            return new ActorList(ofFirst, afterFirst, false, afterFirst, ofFirst);
        }
    }

    private record Item(List<NamedParty> parties, int next) {}

    /// The list that begins at a token.
    Optional<ActorList> at(int start) {
        Optional<Item> first = item(start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<NamedParty> parties = new ArrayList<>(first.get().parties());
        int next = first.get().next();
        boolean closed = false;
        while (!closed) {
            int at = next;
            boolean comma = tokens.is(at, ",");
            at += comma ? 1 : 0;
            boolean and = tokens.is(at, "and") || tokens.is(at, "&") || tokens.is(at, "or");
            at += and ? 1 : 0;
            if (!comma && !and && tokens.is(at, "as") && tokens.is(at + 1, "well")) {
                at += 3;
                and = true;
            }
            Optional<Item> item = comma || and ? item(at) : Optional.empty();
            if (item.isEmpty()) {
                break;
            }
            parties.addAll(item.get().parties());
            next = item.get().next();
            closed = and;
        }
        return Optional.of(
                new ActorList(parties, next, closed, first.get().next(), first.get().parties()));
    }

    private Optional<Item> item(int start) {
        int at = start;
        while (tokens.is(at, "the") || tokens.is(at, "both") || tokens.is(at, "also")) {
            at++;
        }
        Optional<NamedParty> name = tokens.name(at);
        if (name.isPresent()) {
            List<NamedParty> parties = new ArrayList<>(List.of(name.get()));
            int next = tokens.after(name.get());
            return Optional.of(withBehalf(parties, next));
        }
        int crowd = crowd(at);
        if (crowd > 0) {
            return Optional.of(including(crowd));
        }
        return person(at);
    }

    /// "Many parties, including the EU and Japan".
    private Item including(int crowd) {
        int at = tokens.is(crowd, ",") ? crowd + 1 : crowd;
        if (tokens.is(at, "including")) {
            Optional<ActorList> named = at(at + 1);
            if (named.isPresent()) {
                return new Item(named.get().parties(), named.get().next());
            }
        }
        return withBehalf(new ArrayList<>(), crowd);
    }

    private int crowd(int start) {
        int last = -1;
        for (int at = start; at < start + CROWD_WORDS; at++) {
            if (tokens.in(at, "crowdnoun")) {
                last = at;
            } else if (!tokens.in(at, "crowd")
                    && !tokens.is(at, "of")
                    && !(tokens.is(at, "the") && at > start)
                    && !(at > start && tokens.capital(at) && tokens.name(at).isEmpty())
                    && !tokens.name(at).map(NamedParty::group).orElse(false)) {
                break;
            }
        }
        return last < 0 ? -1 : last + 1;
    }

    /// "Peter Smith (Luxembourg)", "Prince Moulay Rachid of Morocco", "Chair Estrada".
    private Optional<Item> person(int start) {
        int at = start;
        while (tokens.capital(at)
                && tokens.name(at).isEmpty()
                && Predicates.shipped().of(tokens.word(at)).isEmpty()) {
            at++;
            if (tokens.is(at, ".")) {
                at++;
            }
        }
        if (at == start || tokens.phrase(start, "topic") > 0) {
            return Optional.empty();
        }
        if (tokens.is(at, "of") && tokens.name(at + 1).isPresent()) {
            NamedParty party = tokens.name(at + 1).get();
            return Optional.of(withBehalf(new ArrayList<>(List.of(party)), tokens.after(party)));
        }
        return Optional.of(withBehalf(new ArrayList<>(), at));
    }

    /// What follows one: brackets, and for whom it speaks.
    private Item withBehalf(List<NamedParty> parties, int from) {
        int next = from;
        if (tokens.is(next, "(")) {
            int close = closing(next);
            int behalf = tokens.phrase(next + 1, "behalf");
            int inner = behalf > 0 ? behalf : next + 1;
            boolean acronym = !parties.isEmpty() && behalf < 0;
            if (!acronym) {
                at(inner).ifPresent(list -> parties.addAll(list.parties()));
            }
            next = Math.min(tokens.size(), close + 1);
        }
        int phrase = tokens.phrase(tokens.is(next, ",") ? next + 1 : next, "behalf");
        if (phrase < 0) {
            return new Item(parties, next);
        }
        Optional<Item> principals = principals(phrase);
        if (principals.isEmpty()) {
            int comma = phrase;
            while (comma < phrase + CROWD_WORDS && !tokens.is(comma, ",")) {
                comma++;
            }
            boolean plain = tokens.is(comma, ",") && tokens.is(phrase - 1, "of");
            return new Item(parties, plain ? comma : next);
        }
        parties.addAll(principals.get().parties());
        return new Item(parties, principals.get().next());
    }

    private int closing(int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += tokens.is(at, "(") ? 1 : tokens.is(at, ")") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return tokens.size() - 1;
    }

    /// For whom one speaks: a group, or a list of states that ends in "and".
    private Optional<Item> principals(int start) {
        int at = tokens.is(start, "the") ? start + 1 : start;
        Optional<NamedParty> name = tokens.name(at);
        if (name.isEmpty()) {
            int crowd = crowd(at);
            return crowd < 0 ? person(at) : Optional.of(new Item(List.of(), crowd));
        }
        List<NamedParty> parties = new ArrayList<>(List.of(name.get()));
        int next = tokens.after(name.get());
        List<NamedParty> more = new ArrayList<>(parties);
        for (int then = next; !name.get().group(); ) {
            boolean comma = tokens.is(then, ",");
            boolean and = tokens.is(comma ? then + 1 : then, "and");
            int item = then + (comma ? 1 : 0) + (and ? 1 : 0);
            item += tokens.is(item, "the") ? 1 : 0;
            Optional<NamedParty> other = tokens.name(item);
            int crowd = crowd(item);
            if (!comma && !and || other.isEmpty() && crowd < 0) {
                break;
            }
            other.ifPresent(more::add);
            then = other.map(tokens::after).orElse(crowd);
            if (and) {
                return Optional.of(new Item(more, then));
            }
        }
        if (tokens.is(next, "(")) {
            next = closing(next) + 1;
        }
        return Optional.of(new Item(parties, Math.min(tokens.size(), next)));
    }
}
