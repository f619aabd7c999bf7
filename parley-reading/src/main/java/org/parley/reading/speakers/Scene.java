package org.parley.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.reading.words.Sentence;

/// Who has come up in a document so far, in order of place, and who of them its sentences are
/// about: whom "its" and "the minister" mean.
///
/// After centering (Grosz, Joshi, Weinstein, Computational Linguistics 21(2), 1995): a subject goes
/// before what is only mentioned, the sentence at hand before the one before it.
final class Scene {
    /// How many paragraphs back a word reaches.
    private static final int PARAGRAPHS = 2;

    /// How many sentences back the subject is looked for before anybody mentioned will do.
    private static final int SENTENCES = 3;

    /// How many mentions back anything is looked for, so that long texts cost no more by the line.
    private static final int FARTHEST = 2_000;

    private final List<Mention> all = new ArrayList<>();

    /// Somebody named or meant at a place.
    ///
    /// @param at first code unit
    /// @param end one past the last
    /// @param sentence where its sentence begins
    /// @param subject whether it says or does what its clause tells
    /// @param plural whether its head is a plural
    /// @param place whether it only tells where
    /// @param role what a person is called there, in lower case; empty when nothing
    /// @param named whether it is by a name of their own
    record Mention(
            int at,
            int end,
            int sentence,
            int paragraph,
            boolean subject,
            boolean plural,
            boolean place,
            String role,
            boolean named,
            Speaker who) {
        /// Whether it is one human being.
        boolean person() {
            return who.person() && !plural;
        }

        /// Whether it counts for exactly one party.
        boolean onePartys() {
            return who.parties().size() == 1;
        }
    }

    /// Keeps a mention; where several begin at one place, the shortest stands first.
    void add(Mention mention) {
        int index = all.size();
        while (index > 0 && all.get(index - 1).at() > mention.at()) {
            index--;
        }
        all.add(index, mention);
    }

    /// The mention that begins at a place.
    Optional<Mention> at(int offset) {
        int index = index(offset);
        return index < all.size() && all.get(index).at() == offset
                ? Optional.of(all.get(index))
                : Optional.empty();
    }

    /// The last mention before a place of which this holds.
    Optional<Mention> last(int before, Predicate<Mention> wanted) {
        int from = index(before);
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST); i--) {
            if (all.get(i).end() <= before && wanted.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The first mention before a place of which this holds.
    Optional<Mention> first(int before, Predicate<Mention> wanted) {
        return all.subList(0, index(before)).stream().filter(wanted).findFirst();
    }

    /// Index of the first mention that begins at a place or after it.
    private int index(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whom the words before a place are about, of those of whom this holds: the first subject of
    /// the sentence, else of the one before it, else whoever these two mention, else further back.
    Optional<Mention> focus(Sentence s, int before, Predicate<Mention> wanted) {
        int index = index(s.start());
        int previous = index == 0 ? s.start() : all.get(index - 1).sentence();
        Predicate<Mention> here = wanted.and(mention -> mention.sentence() == s.start());
        return first(s, before, here.and(Mention::subject))
                .or(() -> earlier(s, wanted, 1))
                .or(() -> mentioned(s, before, here))
                .or(() ->
                        mentioned(s, before, wanted.and(mention -> mention.sentence() >= previous)))
                .or(() -> earlier(s, wanted, SENTENCES))
                .or(() -> mentioned(s, before, wanted));
    }

    /// The subject of one of the sentences before.
    private Optional<Mention> earlier(Sentence s, Predicate<Mention> wanted, int reach) {
        int sentences = 0;
        int current = s.start();
        Mention found = null;
        for (int i = index(s.start()) - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (mention.sentence() != current) {
                if (found != null || ++sentences > reach) {
                    break;
                }
                current = mention.sentence();
            }
            if (mention.paragraph() + PARAGRAPHS <= s.paragraph()) {
                break;
            }
            if (mention.subject() && wanted.test(mention)) {
                found = mention; // the first of its sentence wins
            }
        }
        return Optional.ofNullable(found);
    }

    /// Whoever was mentioned last, places aside.
    private Optional<Mention> mentioned(Sentence s, int before, Predicate<Mention> wanted) {
        return last(
                before,
                wanted.and(mention ->
                        !mention.place() && mention.paragraph() + PARAGRAPHS > s.paragraph()));
    }

    private Optional<Mention> first(Sentence s, int before, Predicate<Mention> wanted) {
        for (int i = index(s.start()); i < all.size() && all.get(i).at() < before; i++) {
            if (all.get(i).end() <= before && wanted.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
