package demarche.bench.plain;

import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Fact;
import demarche.world.fact.Limit;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of a day, found again by what the rules look them up by. */
public final class Facts {
    private record Belonging(String organisation, Membership.Role role) {}

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final Map<Belonging, Set<String>> belonging = new HashMap<>();
    private final Map<Organisation.Kind, Set<String>> organisations = new HashMap<>();
    private final Map<String, List<Limit>> limits = new HashMap<>();
    private final List<String> states;

    /** Sorts them by type, and those that are looked up by more than that. */
    public Facts(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        for (Membership membership : all(Membership.class)) {
            belonging
                    .computeIfAbsent(
                            new Belonging(membership.organisation(), membership.role()), key -> new HashSet<>())
                    .add(membership.state());
        }
        for (Organisation organisation : all(Organisation.class)) {
            organisations
                    .computeIfAbsent(organisation.kind(), kind -> new HashSet<>())
                    .add(organisation.code());
        }
        for (Limit limit : all(Limit.class)) {
            limits.computeIfAbsent(limit.state(), state -> new ArrayList<>()).add(limit);
        }
        states = all(State.class).stream().map(State::code).distinct().toList();
    }

    /** The facts of one type. */
    @SuppressWarnings("unchecked") // put under its own class above
    public <F extends Fact> List<F> all(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }

    /** The members of the United Nations, by code. */
    public List<String> states() {
        return states;
    }

    /** The states with that role in an organisation. */
    public Set<String> in(String organisation, Membership.Role role) {
        return belonging.getOrDefault(new Belonging(organisation, role), Set.of());
    }

    /** The members of an organisation. */
    public Set<String> members(String organisation) {
        return in(organisation, Membership.Role.MEMBER);
    }

    /** The organisations of some kinds. */
    public List<String> organisations(Organisation.Kind... kinds) {
        List<String> found = new ArrayList<>();
        for (Organisation.Kind kind : kinds) {
            found.addAll(organisations.getOrDefault(kind, Set.of()));
        }
        return found;
    }

    /** Whether law or policy rules an option out for a state. */
    public boolean isBarred(String state, Instrument instrument, Option option) {
        for (Limit limit : limits.getOrDefault(state, List.of())) {
            if (limit.instrument() == instrument && limit.option() == option) {
                return true;
            }
        }
        return false;
    }
}
