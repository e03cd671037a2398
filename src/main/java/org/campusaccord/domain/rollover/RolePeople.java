package org.campusaccord.domain.rollover;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;

/**
 * The people in one role, this year and the next.
 *
 * @param already who has the role next year already, as after a roster import: they win
 * @param candidates who had it and may keep it; nobody where somebody has it already
 */
public record RolePeople(Role role, List<Party> before, List<Party> already, List<Party> candidates) {
    public RolePeople {
        before = List.copyOf(before);
        already = List.copyOf(already);
        candidates = List.copyOf(candidates);
    }

    /** The roles of two years that anybody has, in the order in which parties are listed. */
    public static List<RolePeople> of(CampusYear before, CampusYear next) {
        var roles = new ArrayList<RolePeople>();
        for (var role : Role.values()) {
            var had = before.in(role);
            var have = next.in(role);
            if (!had.isEmpty() || !have.isEmpty()) {
                // Who has another role next year is not given a second one.
                var candidates = have.isEmpty() ? without(had, next.parties()) : List.<Party>of();
                roles.add(new RolePeople(role, had, have, candidates));
            }
        }
        return List.copyOf(roles);
    }

    /** Who had the role and, as is settled already, will not have it. */
    public List<Party> leaving() {
        return without(without(before, already), candidates);
    }

    /** Who has it next year and did not before. */
    public List<Party> arriving() {
        return without(already, before);
    }

    private static List<Party> without(List<Party> parties, List<Party> others) {
        var gone = others.stream().map(Party::person).toList();
        return parties.stream().filter(party -> !gone.contains(party.person())).toList();
    }
}
