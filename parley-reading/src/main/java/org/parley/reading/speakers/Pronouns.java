package org.parley.reading.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;

/// Whom a pronoun means. It remembers who was asked for, and so must be asked in order of place.
final class Pronouns {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "who");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "these", "those");
    private static final Set<String> NEUTER = Set.of("it", "its", "which");
    private static final Set<String> FIRST =
            Set.of("i", "we", "our", "my", "me", "us", "ourselves", "myself");

    private final Scene scene;
    private final Mentions mentions;
    private final Genders genders;
    private final boolean proceedings;
    private final IntPredicate quotations;

    private @Nullable Speaker issuer;
    private @Nullable Speaker floor;
    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastPlural;
    private @Nullable Speaker lastParty;
    private @Nullable Speaker last;

    /// For one document.
    ///
    /// @param quotations whether a place lies within a quotation: outside of them "we" are the
    ///   authors
    /// @param proceedings whether delegates speak in turn, as in a bulletin of a conference
    Pronouns(
            Scene scene,
            Mentions mentions,
            Genders genders,
            boolean proceedings,
            IntPredicate quotations) {
        this.quotations = quotations;
        this.scene = scene;
        this.mentions = mentions;
        this.genders = genders;
        this.proceedings = proceedings;
    }

    /// Whom the pronoun at a token means; null when it is none.
    @Nullable Speaker resolve(Sentence s, int at) {
        String word = s.at(at).lower();
        String text = s.at(at).text();
        if (SINGULAR.contains(word)) {
            return heOrShe(s, at, word.equals("she") || word.equals("her"));
        }
        if (PLURAL.contains(word)) {
            return they(s, at);
        }
        if (NEUTER.contains(word)) {
            return it(s, at);
        }
        if (FIRST.contains(word)) {
            boolean authors = floor == null && !quotations.test(s.at(at).start());
            if (authors) {
                return issuer != null ? issuer : new Speaker("the author", List.of(), true);
            }
            return floor != null
                    ? floor
                    : firstOf(lastPerson, lastParty, new Speaker(text, List.of(), true));
        }
        return null;
    }

    private static Speaker firstOf(
            @Nullable Speaker likely, @Nullable Speaker next, Speaker otherwise) {
        return likely != null ? likely : next != null ? next : otherwise;
    }

    private Speaker heOrShe(Sentence s, int at, boolean she) {
        int offset = s.at(at).start();
        Speaker before = last;
        if (proceedings && before != null) {
            return before;
        }
        Predicate<Scene.Mention> fits =
                mention ->
                        mention.person()
                                && genders.allow(mention.who(), she)
                                && !mention.who().equals(floor);
        Optional<Scene.Mention> focus = scene.focus(s, offset, fits);
        Speaker candidate = focus.map(Scene.Mention::who).orElse(null);
        Speaker spoke = lastPerson;
        // who has just spoken goes before somebody who was only spoken of
        boolean passing =
                spoke != null
                        && genders.allow(spoke, she)
                        && !spoke.parties().isEmpty()
                        && focus.filter(mention -> !mention.subject()).isPresent();
        if (passing) {
            candidate = spoke;
        }
        if (candidate == null) {
            candidate = lastPerson != null && genders.allow(lastPerson, she) ? lastPerson : null;
        }
        if (candidate == null) {
            candidate = scene.last(offset, fits).map(Scene.Mention::who).orElse(null);
        }
        if (candidate == null) {
            return lastParty != null ? lastParty : new Speaker(s.at(at).text(), List.of(), true);
        }
        genders.tell(candidate, she);
        return candidate;
    }

    private Speaker they(Sentence s, int at) {
        int offset = s.at(at).start();
        Predicate<Scene.Mention> counts = mention -> !mention.who().parties().isEmpty();
        Optional<Scene.Mention> plural =
                scene.focus(s, offset, counts.and(Scene.Mention::plural))
                        .filter(mention -> mention.paragraph() == s.paragraph());
        if (plural.isPresent()) {
            return plural.get().who();
        }
        Optional<Scene.Mention> body =
                scene.focus(s, offset, counts.and(mention -> !mention.person()));
        return body.map(Scene.Mention::who)
                .orElseGet(() ->
                        firstOf(
                                lastPlural,
                                lastParty,
                                new Speaker(s.at(at).text(), List.of(), false)));
    }

    private Speaker it(Sentence s, int at) {
        Speaker before = lastParty;
        if (proceedings && before != null) {
            return before;
        }
        int offset = s.at(at).start();
        Predicate<Scene.Mention> body = mention -> mention.onePartys() && !mention.person();
        Optional<Scene.Mention> meant = scene.focus(s, offset, body.and(Scene.Mention::subject));
        if (meant.isPresent()) {
            return meant.get().who();
        }
        Optional<String> subject = mentions.subject(s, offset);
        if (subject.isPresent()) {
            return new Speaker(subject.get(), List.of(subject.get()), false);
        }
        if (before != null) {
            return before;
        }
        return scene.focus(s, offset, body)
                .map(Scene.Mention::who)
                .orElseGet(() ->
                        firstOf(lastPlural, null, new Speaker(s.at(at).text(), List.of(), false)));
    }

    /// Keeps who a source named, as whom later sources can mean.
    void remember(Speaker speaker, boolean plural) {
        last = speaker;
        if (speaker.person()) {
            lastPerson = speaker;
        } else if (plural) {
            lastPlural = speaker;
        }
        if (!speaker.person() && !speaker.parties().isEmpty()) {
            lastParty = speaker;
        }
    }

    /// Forgets who was remembered, to begin again at the top of the document.
    void forget() {
        last = null;
        lastPerson = null;
        lastPlural = null;
        lastParty = null;
    }

    /// Keeps a speaker whose own words follow.
    void takesTheFloor(Speaker speaker) {
        floor = speaker;
    }

    /// Keeps whose own document it is: "we" outside of quotations.
    void issuedBy(Speaker speaker) {
        issuer = speaker;
    }
}
