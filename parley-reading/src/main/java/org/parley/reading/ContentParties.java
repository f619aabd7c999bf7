package org.parley.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Range;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The parties that a statement's content speaks of, and those it speaks to.
final class ContentParties {
    private static final Set<String> OWN =
            Set.of(
                    "we", "i", "it", "they", "he", "she", "our", "my", "their", "its", "his", "her",
                    "there");
    private static final Set<String> SIDES =
            Set.of(
                    "government",
                    "country",
                    "alliance",
                    "bloc",
                    "group",
                    "union",
                    "party",
                    "administration",
                    "delegation",
                    "sides");

    private final EnglishPage page;
    private final Names names;

    ContentParties(EnglishPage page, Names names) {
        this.page = page;
        this.names = names;
    }

    /// Whether a content speaks of the speaker's own side: its subject is a pronoun, or a name of
    /// theirs.
    boolean ownSubject(Range content, Speaker speaker) {
        Sentence s = page.sentenceAt(content.start(), page.sentences().getFirst());
        int i = start(s, content);
        while (i < s.size()
                && (!s.at(i).word() || s.at(i).is("that") || s.at(i).tag() == Tag.ADV)) {
            i++;
        }
        if (i >= s.size()) {
            return false;
        }
        Token first = s.at(i);
        if (first.tag() == Tag.PART || first.tag() == Tag.VERB) {
            return true;
        }
        List<Names.Match> opening = namesIn(s, i, Math.min(s.size(), i + 5));
        if (OWN.contains(first.lower())) {
            // "her Kenyan counterpart" is no one of her own
            return !counterpart(s, i + 1, speaker, opening);
        }
        if (!opening.isEmpty()) {
            return speaker.parties().contains(opening.getFirst().name().party());
        }
        return Set.of("the", "our").contains(first.lower())
                && i + 1 < s.size()
                && SIDES.contains(s.at(i + 1).lower());
    }

    private static boolean counterpart(
            Sentence s, int at, Speaker speaker, List<Names.Match> opening) {
        boolean foreign =
                opening.stream()
                        .limit(1)
                        .anyMatch(match ->
                                match.start() == at
                                        && match.name().kind() == Name.Kind.DEMONYM
                                        && !speaker.parties().contains(match.name().party()));
        return foreign || at < s.size() && s.at(at).is("counterpart");
    }

    /// Whether a content opens with the name of another party.
    boolean otherSubject(Range content, Speaker speaker) {
        Sentence s = page.sentenceAt(content.start(), page.sentences().getFirst());
        int i = start(s, content);
        List<Names.Match> opening = namesIn(s, i, Math.min(s.size(), i + 4));
        return opening.stream()
                .anyMatch(match ->
                        !match.name().party().isEmpty()
                                && !speaker.parties().contains(match.name().party()));
    }

    /// The parties that a demand or a threat is made to, in order of place.
    List<String> addressees(Sentence s, Range content, Speaker speaker, Act act) {
        if (act != Act.DEMAND && act != Act.THREAT) {
            return List.of();
        }
        int from = start(s, content);
        int to = end(s, content);
        Set<String> asked = new LinkedHashSet<>();
        int reach = act == Act.DEMAND ? Math.min(to, from + 8) : to;
        for (Names.Match match : namesIn(s, from, reach)) {
            String party = match.name().party();
            if (!party.isEmpty() && !speaker.parties().contains(party)) {
                asked.add(party);
                if (act == Act.DEMAND
                        && asked.size() == 1
                        && !(match.end() < to && s.at(match.end()).tag() == Tag.CCONJ)) {
                    break;
                }
            }
        }
        return List.copyOf(asked);
    }

    /// The parties that a content speaks of, other than the speaker's own.
    List<String> subjects(Sentence s, Range content, Speaker speaker) {
        Set<String> subjects = new LinkedHashSet<>();
        int from = start(s, content);
        int to = end(s, content);
        for (Names.Match match : namesIn(s, from, to)) {
            String party = match.name().party();
            if (!party.isEmpty() && !speaker.parties().contains(party)) {
                subjects.add(party);
            }
        }
        return List.copyOf(subjects);
    }

    /// First token of a content.
    private static int start(Sentence s, Range content) {
        int start = 0;
        while (start < s.size() && s.at(start).start() < content.start()) {
            start++;
        }
        return start;
    }

    /// One past the last token of a content within its first sentence.
    private static int end(Sentence s, Range content) {
        int end = start(s, content);
        while (end < s.size() && s.at(end).end() <= content.end()) {
            end++;
        }
        return end;
    }

    private List<Names.Match> namesIn(Sentence s, int from, int to) {
        return names.in(s.tokens(), from, to, page.document().date());
    }
}
