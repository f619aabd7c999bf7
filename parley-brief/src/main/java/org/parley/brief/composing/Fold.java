package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a section shows, and what it folds away.
///
/// @param shown in sight, in order
/// @param rest folded away, in order
record Fold<T>(List<T> shown, List<T> rest) {
    Fold {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /// Shows the first of those that are fit to be shown.
    ///
    /// @param most how many are shown
    static <T> Fold<T> of(List<T> all, int most, Predicate<T> fit) {
        List<T> shown = new ArrayList<>();
        List<T> rest = new ArrayList<>();
        for (T one : all) {
            (shown.size() < most && fit.test(one) ? shown : rest).add(one);
        }
        return new Fold<>(shown, rest);
    }

    <R> List<R> shown(Function<T, R> as) {
        return shown.stream().map(as).toList();
    }

    <R> List<R> rest(Function<T, R> as) {
        return rest.stream().map(as).toList();
    }

    /// The same things with the first of each kind in front, so that one issue or party does not
    /// fill a section.
    static <T> List<T> spread(List<T> all, Function<T, ?> kind) {
        List<T> first = new ArrayList<>();
        List<T> again = new ArrayList<>();
        java.util.Set<Object> seen = new java.util.HashSet<>();
        for (T one : all) {
            (seen.add(kind.apply(one)) ? first : again).add(one);
        }
        first.addAll(again);
        return first;
    }
}
