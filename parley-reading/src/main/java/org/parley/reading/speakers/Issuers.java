package org.parley.reading.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.words.Sentence;

/// Whose own document a text is: who "we" are in a communique, a ministry's statement, a joint
/// declaration, by whom the words around the first "we" are about.
final class Issuers {
    private static final Set<Genre> OTHERS =
            Set.of(Genre.TRANSCRIPT, Genre.TWEETS, Genre.DRAFT_TEXT, Genre.BULLETIN);
    private static final Set<Genre> OFFICIAL = Set.of(Genre.COMMUNIQUE, Genre.PRESS_RELEASE);
    private static final Set<String> SINGULAR = Set.of("i", "my", "me");

    /// So many times a document says "we" of those who issue it.
    private static final int OFTEN = 2;

    /// So many sentences may say who speaks.
    private static final int OPENING = 4;

    /// So near to the first "we" its body is named.
    private static final int NEAR = 600;

    private final Scene scene;
    private final IntPredicate quoted;
    private final Predicate<String> party;

    /// @param quoted whether a place lies within a quotation
    /// @param party whether a name is that of a state or organisation of the world
    Issuers(Scene scene, IntPredicate quoted, Predicate<String> party) {
        this.scene = scene;
        this.quoted = quoted;
        this.party = party;
    }

    /// The parties that issue a document; empty when it is nobody's own.
    List<String> of(Document document, List<Sentence> sentences) {
        if (OTHERS.contains(document.genre())) {
            return List.of();
        }
        boolean official = OFFICIAL.contains(document.genre());
        boolean signed = document.author() != null || document.outlet() != null;
        if (!official && (signed || document.genre() == Genre.ANALYSIS)) {
            return List.of(); // an author's, or a desk's
        }
        int times = 0;
        Sentence first = null;
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                boolean own = !quoted.test(s.at(i).start());
                if (own && s.at(i).is("we")) {
                    times++;
                    first = first == null ? s : first;
                }
                if (own && SINGULAR.contains(s.at(i).lower()) && !official) {
                    return List.of(); // somebody's column
                }
            }
        }
        if (first == null || times < OFTEN && !official) {
            return List.of();
        }
        if (official) {
            Optional<List<String>> together = opening(sentences);
            if (together.isPresent()) {
                return together.get();
            }
        }
        return named(first, official);
    }

    /// Several who speak together in the first sentences: "The delegations of A and B wish".
    private Optional<List<String>> opening(List<Sentence> sentences) {
        int end = sentences.get(Math.min(sentences.size(), OPENING) - 1).end();
        return scene.first(end, mention -> mention.subject() && mention.who().parties().size() > 1)
                .map(mention -> mention.who().parties());
    }

    /// The body that is the subject before the first "we".
    private List<String> named(Sentence first, boolean official) {
        return scene.focus(
                        first,
                        first.end(),
                        mention ->
                                !mention.person()
                                        && !mention.place()
                                        && !mention.who().parties().isEmpty()
                                        && (official || mention.sentence() >= first.start() - NEAR))
                .map(mention -> mention.who().parties())
                .filter(parties -> official || parties.stream().allMatch(party))
                .orElse(List.of());
    }
}
