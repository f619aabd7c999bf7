package org.parley.model.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state, organisation, bloc, movement or group that has positions.
///
/// @param name its one name everywhere: a state's short English name, an organisation's acronym
/// @param kind what it is
/// @param code ISO 3166 alpha-3 or acronym; null where there is none
/// @param aliases other names, in any language, without the name itself
/// @param members parties that belong to it
/// @param seat whether it sits at the table; a party without a seat may still have a stake
public record Party(
        String name,
        PartyKind kind,
        @Nullable String code,
        List<String> aliases,
        List<Membership> members,
        boolean seat) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A party has no name.");
        }
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        for (Membership member : members) {
            if (member.party().equals(name)) {
                throw new IllegalArgumentException(
                        "Party '%s' is listed as a member of itself.".formatted(name));
            }
        }
    }
}
