package org.parley.analysis.movement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.stances.Tie;
import org.parley.model.position.Stance;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;

/// What one party did on one issue from period to period.
///
/// Two statements move only where they are about the same thing: they name the same option, or
/// share the words of what they are about. A refusal of one thing beside an earlier offer of
/// another is no change. Where few speak on an issue, giving something after a refusal softens all
/// the same; the movement's [Movement#tie] says that only the issue ties the two.
final class Course {
    private static final Pattern AGAIN =
            Pattern.compile(
                    "(?iuU)\\b(?:again|repeat|reiterat|still|once more|вновь|снова|повтор|по-прежнему)");

    private final Case talks;
    private final Place place;
    private final Concessions concessions;
    private final List<Movement> movements = new ArrayList<>();

    private Course(Case talks, Place place, Concessions concessions) {
        this.talks = talks;
        this.place = place;
        this.concessions = concessions;
    }

    static List<Movement> of(
            Case talks,
            Place place,
            NavigableMap<Period, List<Utterance>> periods,
            Concessions concessions) {
        Course course = new Course(talks, place, concessions);
        Map<Stance, Held> known = new EnumMap<>(Stance.class);
        for (Map.Entry<Period, List<Utterance>> entry : periods.entrySet()) {
            Map<Stance, Held> now = Held.of(entry.getValue(), entry.getKey().name());
            if (known.isEmpty()) {
                course.add(Movement.Kind.FIRST_STATED, null, Held.firmest(now), List.of());
            } else {
                course.turned(known, now);
                course.kept(known, now);
            }
            known.putAll(now);
        }
        return course.movements;
    }

    private void add(Movement.Kind kind, @Nullable Held before, Held after, List<Utterance> given) {
        movements.add(
                new Movement(
                        kind,
                        place.party(),
                        place.issue(),
                        before == null ? "" : before.period(),
                        after.period(),
                        after.holding().since(),
                        before == null ? null : before.holding(),
                        after.holding(),
                        given));
    }

    private void change(Movement.Kind kind, Held before, Held after) {
        add(kind, before.meeting(after), after.meeting(before), List.of());
    }

    /// A change of direction: a refusal of what was given before, a demand that became a red line,
    /// or giving what was refused or, by acceptance, what was asked otherwise.
    private void turned(Map<Stance, Held> known, Map<Stance, Held> now) {
        Held gives = gives(now);
        Held gave = gives(known);
        Held line = line(now);
        Held was = line(known);
        Held wanted = known.get(Stance.WANTS);
        if (line != null) {
            if (gave != null && gives == null && about(gave, line) && last(gave, was)) {
                change(Movement.Kind.HARDENED, gave, line);
            } else if (line.stance() == Stance.RED_LINE
                    && was == null
                    && wanted != null
                    && about(wanted, line)) {
                change(Movement.Kind.HARDENED, wanted, line);
            }
        } else if (gives != null && !heldAlready(gives, gave)) {
            boolean few = concessions.few(place.issue()) && !otherOption(was, gives);
            if (was != null && (few || about(was, gives))) {
                change(Movement.Kind.SOFTENED, was, gives);
            } else if (wanted != null
                    && gives.stance() == Stance.ACCEPTS
                    && !now.containsKey(Stance.WANTS)
                    && about(wanted, gives)) {
                change(Movement.Kind.SOFTENED, wanted, gives);
            }
        }
    }

    /// Whether what was given was the last word on it, and not itself taken back before.
    private static boolean last(Held gave, @Nullable Held was) {
        return was == null
                || was.holding().lastHeld() == null
                || gave.holding().lastHeld() == null
                || !was.holding().lastHeld().isAfter(gave.holding().lastHeld());
    }

    private static boolean heldAlready(Held gives, @Nullable Held gave) {
        return gave != null && Held.firmness(gave.stance()) <= Held.firmness(gives.stance());
    }

    /// Whether two are about the same thing, or the later says itself that it turns from what was
    /// held before.
    private static boolean about(Held before, Held after) {
        return Movement.tie(before.holding(), after.holding()).sameThing();
    }

    private static boolean says(Pattern words, Held held) {
        return held.holding().utterances().stream()
                .flatMap(utterance -> utterance.first().evidence().cue().stream())
                .anyMatch(cue -> words.matcher(cue.quote()).find());
    }

    private static @Nullable Held gives(Map<Stance, Held> held) {
        Held accepts = held.get(Stance.ACCEPTS);
        return accepts != null ? accepts : held.get(Stance.OFFERS);
    }

    private static @Nullable Held line(Map<Stance, Held> held) {
        Held red = held.get(Stance.RED_LINE);
        return red != null ? red : held.get(Stance.REFUSES);
    }

    /// What is held again: the same, or another option of the same kind, or the same demand after
    /// others have given something. At most one of a kind a period.
    private void kept(Map<Stance, Held> known, Map<Stance, Held> now) {
        Set<Movement.Kind> kinds = EnumSet.noneOf(Movement.Kind.class);
        for (Held after : now.values()) {
            Held before = known.get(after.stance());
            if (before == null && after.hard()) {
                // a refusal said again as "never", or the other way round: excluded all the same
                before = line(known);
            }
            if (before == null) {
                continue;
            }
            Tie tie = before.tie(after);
            if (tie != Tie.OPTION && ordered() && !after.hard() && otherOption(before, after)) {
                if (kinds.add(Movement.Kind.MOVED)) {
                    add(Movement.Kind.MOVED, before, after, List.of());
                }
                continue;
            }
            boolean again = tie.sameThing() || says(AGAIN, after);
            boolean few = concessions.few(place.issue()) && !otherOption(before, after);
            // the same stance on an issue that few speak on is the same position
            if ((again || few) && kinds.add(Movement.Kind.REPEATED)) {
                change(Movement.Kind.REPEATED, before, after);
            }
            List<Utterance> given =
                    again && after.stance() == Stance.WANTS
                            ? concessions.between(place, before.holding(), after.holding())
                            : List.of();
            if (!given.isEmpty() && kinds.add(Movement.Kind.HELD_AFTER_CONCESSION)) {
                add(
                        Movement.Kind.HELD_AFTER_CONCESSION,
                        before.meeting(after),
                        after.meeting(before),
                        given);
            }
        }
    }

    /// Whether a party holds another option than it did.
    private static boolean otherOption(@Nullable Held before, Held after) {
        String was = before == null ? null : before.holding().option();
        String is = after.holding().option();
        return was != null && is != null && !was.equals(is);
    }

    private boolean ordered() {
        return talks.issue(place.issue()).map(Issue::ordered).orElse(false);
    }
}
