package org.parley.reading.genres;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;

/// Whose proposal a draft text is, when it is one side's: "the two Russian drafts", "draft
/// published by Russia". A text that all negotiate has no owner.
public final class DraftOwner {
    private static final Set<String> DRAFT =
            Set.of("draft", "drafts", "proposal", "proposals", "text", "texts", "paper");
    private static final Set<String> PUT =
            Set.of(
                    "by",
                    "published",
                    "proposed",
                    "submitted",
                    "tabled",
                    "presented",
                    "handed",
                    "forward",
                    "put");

    private DraftOwner() {}

    /// The parties whose draft it is, by the words of its title and first sentence; empty when it
    /// belongs to nobody alone.
    public static List<String> of(
            Sentence title, Sentence opening, Names names, @Nullable LocalDate day) {
        Set<String> owners = new LinkedHashSet<>();
        for (Sentence s : List.of(title, opening)) {
            for (Names.Match match : names.in(s.tokens(), 0, s.size(), day)) {
                boolean before =
                        match.end() < s.size() && DRAFT.contains(s.at(match.end()).lower());
                boolean by =
                        match.start() > 1
                                && s.at(match.start() - 1).is("by")
                                && PUT.contains(s.at(match.start() - 2).lower());
                if ((before || by) && !match.name().party().isEmpty()) {
                    owners.add(match.name().party());
                }
            }
        }
        return owners.size() == 1 ? List.copyOf(owners) : List.of();
    }
}
