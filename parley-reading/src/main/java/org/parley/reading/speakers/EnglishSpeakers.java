package org.parley.reading.speakers;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one English document. Sources must be asked for in order of place: a
/// pronoun means whom the document named last.
public final class EnglishSpeakers {
    private final DatedNames names;
    private final List<String> principal;
    private final KnownPersons persons = new KnownPersons();
    private final Anaphora anaphora;
    private final SourcePhrases phrases;

    /// For one document.
    ///
    /// @param names of the world in Latin script, compared by lower case
    /// @param sentences of the document, tagged
    public EnglishSpeakers(World world, Names names, Document document, List<Sentence> sentences) {
        this.names = new DatedNames(names, document.date());
        this.principal = this.names.principal(sentences);
        Roles roles = new Roles(world);
        Mentions mentions = new Mentions(world, names, sentences, document.date());
        this.anaphora =
                new Anaphora(
                        world, this.names, principal, mentions, document.genre() == Genre.BULLETIN);
        this.phrases =
                new SourcePhrases(world, this.names, roles, persons, principal, mentions, anaphora);
        new Introductions(world, this.names, roles, phrases).addTo(persons, sentences);
    }

    /// The key English names are compared by.
    public static UnaryOperator<String> key() {
        return UnaryOperator.identity();
    }

    /// Parties named most in the document, the most named first.
    public List<String> principalParties() {
        return principal;
    }

    /// Who a source names.
    ///
    /// @param s the sentence it stands in
    public Speaker of(Sentence s, Range source) {
        int from = 0;
        while (from < s.size() && s.at(from).start() < source.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= source.end()) {
            to++;
        }
        if (from >= to) {
            return new Speaker("unnamed", List.of(), false);
        }
        Speaker meant = anaphora.resolve(s, from, to);
        Speaker speaker = meant != null ? meant : phrases.read(s, from, to);
        List<String> behalf = onBehalf(s, from);
        if (!behalf.isEmpty()) {
            speaker = new Speaker(speaker.name(), behalf, speaker.person());
        }
        anaphora.remember(speaker, s, from, to);
        return speaker;
    }

    /// Whom a speaker speaks for by the words that open the sentence: "Speaking for the Group of
    /// 77, Pakistan said".
    private List<String> onBehalf(Sentence s, int to) {
        boolean opens =
                s.size() > 4
                        && (s.at(0).is("speaking") && (s.at(1).is("for") || s.at(2).is("behalf"))
                                || s.at(0).is("on") && s.at(1).is("behalf"));
        if (!opens) {
            return List.of();
        }
        int comma = 1;
        while (comma < to && !s.at(comma).is(",")) {
            comma++;
        }
        return names.parties(s, 0, comma);
    }

    /// The parties named in a part of a source, without remembering them as who spoke last.
    public Speaker among(Sentence s, Range part) {
        List<String> parties = names.parties(s, part);
        return new Speaker(String.join(", ", parties), parties, false);
    }

    /// A speaker named outside a sentence, by a turn's label or a post's header.
    public Speaker ofLabel(Sentence label) {
        Speaker speaker = phrases.read(label, 0, label.size());
        if (speaker.parties().isEmpty()) {
            for (int i = label.size() - 1; i >= 0; i--) {
                Speaker known = persons.named(label.at(i).lower());
                if (known != null) {
                    speaker = known;
                    break;
                }
            }
        }
        List<String> named = names.parties(label, 0, label.size());
        if (!named.isEmpty() && speaker.parties().equals(List.of(speaker.name()))) {
            // "MFA Russia": the account of a ministry, not a firm
            speaker = new Speaker(speaker.name(), named, false);
        }
        anaphora.takesTheFloor(speaker);
        return speaker;
    }
}
