package org.parley.store.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Turn;
import org.parley.model.statement.Verdict;

/// An entry of `corrections.yaml`, sound in itself; whether it fits the documents is seen when it
/// is applied.
///
/// @param kind one of [#KINDS]
/// @param id of the statement it is about; null where document and quote tell
/// @param field all else it says
record CorrectionEntry(String kind, @Nullable String id, Field field) {
    static final List<String> KINDS = List.of("accept", "reject", "edit", "add", "verdict", "turn");
    static final List<String> KEYS =
            List.of(
                    "accept",
                    "reject",
                    "edit",
                    "add",
                    "verdict",
                    "turn",
                    "document",
                    "quote",
                    "source",
                    "cue",
                    "speaker",
                    "parties",
                    "act",
                    "issue",
                    "option",
                    "said",
                    "direct",
                    "addressees",
                    "subjects",
                    "holder",
                    "yardstick",
                    "result",
                    "is",
                    "party",
                    "date",
                    "why");

    /// What a turn is said to be; `none` where words tell of no turn.
    static final List<String> TURNS =
            Stream.concat(Arrays.stream(Turn.Kind.values()).map(Turn.Kind::key), Stream.of("none"))
                    .toList();

    /// The entries of a file, in order.
    ///
    /// @throws CaseProblemsException with everything that is wrong with the file
    static List<CorrectionEntry> read(Path file) throws CaseProblemsException {
        List<String> problems = new ArrayList<>();
        List<CorrectionEntry> entries = new ArrayList<>();
        for (Field field :
                Field.root(String.valueOf(file.getFileName()), Yaml.load(file), problems)
                        .elements()) {
            field.onlyKeys(KEYS);
            List<String> kinds =
                    KINDS.stream()
                            .filter(kind ->
                                    field.at(kind).present()
                                            || field.value() instanceof Map<?, ?> map
                                                    && map.containsKey(kind))
                            .toList();
            if (kinds.size() != 1) {
                field.problem(
                        kinds.isEmpty() ? "none of them" : String.join(" and ", kinds),
                        "exactly one of " + String.join(", ", KINDS),
                        null);
                continue;
            }
            String kind = kinds.getFirst();
            Field target = field.at(kind);
            Field told = told(field, target, kind);
            check(kind, told);
            boolean inner = target.value() instanceof Map;
            entries.add(new CorrectionEntry(kind, inner ? null : target.optional(), told));
        }
        if (!problems.isEmpty()) {
            throw new CaseProblemsException(problems);
        }
        return entries;
    }

    private static void check(String kind, Field told) {
        told.at("act").one(Act.class, Act.CLAIM);
        told.at("result").one(Verdict.Result.class, Verdict.Result.MET);
        told.at("said").date();
        told.at("date").date();
        if (kind.equals("turn") && !TURNS.contains(told.at("is").text(""))) {
            Field is = told.at("is");
            is.notOneOf(
                    is.present() ? "'" + is.text("") + "'" : "nothing",
                    TURNS,
                    Field.nearest(is.text(""), TURNS));
        }
        if (kind.equals("verdict") && !told.at("result").present()) {
            told.at("result").notOneOf("nothing", List.of("met", "partly_met", "not_met"), null);
        }
    }

    /// All that an entry tells, beside its kind and within it, as one.
    private static Field told(Field field, Field target, String kind) {
        if (!(target.value() instanceof Map<?, ?> inner)
                || !(field.value() instanceof Map<?, ?> outer)) {
            return field;
        }
        target.onlyKeys(KEYS.stream().filter(key -> !KINDS.contains(key)).toList());
        Map<Object, Object> all = new LinkedHashMap<>(outer);
        all.remove(kind);
        all.putAll(inner);
        return new Field(target.file(), target.path(), all, target.problems());
    }
}
