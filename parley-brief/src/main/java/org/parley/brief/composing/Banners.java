package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.analysis.strands.Strands;
import org.parley.brief.page.Days;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;

/// What a reader must know first: handling marks, documents of different talks, superseded and
/// refused ones.
final class Banners {
    private final Draft draft;

    Banners(Draft draft) {
        this.draft = draft;
    }

    List<String> all() {
        List<String> banners = new ArrayList<>();
        Handling.Mark strictest =
                draft.record().documents().stream()
                        .map(document -> document.handling().mark())
                        .max(Comparator.naturalOrder())
                        .orElse(Handling.Mark.CLEAR);
        if (strictest != Handling.Mark.CLEAR) {
            banners.add(strictest.label() + ": handle this page as its strictest document");
        }
        if (draft.since() != null) {
            banners.add("What is new since " + Days.fully(draft.since()));
        }
        boolean rules =
                draft.record().readings().stream()
                        .anyMatch(reading ->
                                !reading.document().language().equals("ru")
                                        && reading.reader().startsWith("rules"));
        if (rules) {
            banners.add(
                    "Some documents were read by rules alone, since they are long or the trained reader does not run on this machine: less is found");
        }
        Strands.warning(draft.record()).ifPresent(banners::add);
        for (String id : draft.record().superseded()) {
            banners.add("Left out, because a later document corrects it: " + id);
        }
        for (String id : draft.record().withheld()) {
            banners.add("Left out by its handling mark or embargo: " + id);
        }
        if (!draft.record().refused().isEmpty()) {
            List<String> shown =
                    draft.record().refused().stream().limit(3).map(Intake.Rejected::id).toList();
            banners.add(
                    "%d files could not be read: %s%s"
                            .formatted(
                                    draft.record().refused().size(),
                                    String.join(", ", shown),
                                    draft.record().refused().size() > 3 ? ", …" : ""));
        }
        return banners;
    }
}
