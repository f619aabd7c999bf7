package org.parley.model.position;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Basis;

/// Where a party stands on an issue at a date or in a round. Silence is a finding of its own, never
/// an empty position.
public sealed interface Position {
    /// Name of the party.
    String party();

    /// Id of the issue.
    String issue();

    /// It holds something.
    ///
    /// @param holdings firmest stance first, never empty
    record Held(String party, String issue, List<Holding> holdings) implements Position {
        public Held {
            holdings =
                    holdings.stream()
                            .sorted(
                                    java.util.Comparator.comparing(Holding::basis)
                                            .thenComparing(Holding::stance))
                            .toList();
            if (holdings.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s holds nothing on '%s'. Maybe it is silent.".formatted(party, issue));
            }
        }

        /// The holding printed first: the firmest stance on the firmest basis.
        public Holding main() {
            return holdings.getFirst();
        }

        /// The firmest basis of any holding.
        public Basis basis() {
            return main().basis();
        }
    }

    /// Nothing was found.
    ///
    /// @param since the day it last said something on the issue before the time asked about; null
    ///   when it never did
    /// @param searched ids of the documents searched, never empty
    record Silent(String party, String issue, @Nullable LocalDate since, List<String> searched)
            implements Position {
        public Silent {
            searched = List.copyOf(searched);
            if (searched.isEmpty()) {
                throw new IllegalArgumentException(
                        "Silence of %s on '%s' names no document that was searched."
                                .formatted(party, issue));
            }
        }
    }
}
