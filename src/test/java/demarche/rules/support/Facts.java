package demarche.rules.support;

import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Weight;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import demarche.world.Side;
import demarche.world.Validity;
import demarche.world.fact.Attendance;
import demarche.world.fact.Limit;
import demarche.world.fact.Linkage;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Regime;
import demarche.world.fact.Rivalry;
import demarche.world.fact.State;
import demarche.world.fact.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts about invented states in one call each, with evidence nobody asks about. */
public final class Facts {
    /** The Security Council of the scenes. */
    public static final String COUNCIL = "COUNCIL";

    private Facts() {}

    /** States, each with its standings on every measure. */
    public static List<State> states(String... codes) {
        return Stream.of(codes)
                .map(code -> new State(code, code, State.Group.NONE, evidence("states", code)))
                .toList();
    }

    /** A declared supporter of the affected party. */
    public static Party supporter(String state) {
        return new Party(state, Side.TARGET, Party.Role.DECLARED_SUPPORTER);
    }

    /** A state whose pushes sum to that stance, on every measure and in every round. */
    public static List<Object> leaning(String state, int milli) {
        return leaningOn(Push.CASE, state, milli);
    }

    /** A state with a push of that size on one measure. */
    public static List<Object> leaningOn(String measure, String state, int milli) {
        String rule = "lean of " + state + " on " + measure;
        return List.of(
                new Push(state, rule, "test", measure, 0, Push.FULL), new Weight(rule, Driver.RECORD, milli, true));
    }

    /** The same vote, where an emergency special session has taken up the matter since. */
    public static EarlierVote reopened(EarlierVote vote) {
        return new EarlierVote(
                vote.state(),
                vote.measure(),
                vote.date(),
                vote.cast(),
                vote.answer(),
                vote.asked(),
                true,
                vote.place());
    }

    /** The text that was voted on in the same dispute in an earlier year. */
    public static String textOf(int year) {
        return "A/RES/" + year;
    }

    /** A permanent member of the Security Council. */
    public static List<Object> greatPower(String state) {
        return seat(state, Membership.Role.PERMANENT_MEMBER);
    }

    /** A member of the Security Council in that role. */
    public static List<Object> seat(String state, Membership.Role role) {
        return List.of(organisation(COUNCIL, Organisation.Kind.COUNCIL), membership(state, COUNCIL, role));
    }

    /** An organisation and its full members. */
    public static List<Object> organisation(String code, Organisation.Kind kind, String... members) {
        return Stream.concat(
                        Stream.<Object>of(organisation(code, kind)),
                        Stream.of(members).map(m -> membership(m, code, Membership.Role.MEMBER)))
                .toList();
    }

    private static Organisation organisation(String code, Organisation.Kind kind) {
        return new Organisation(code, code, kind, evidence("organisations", code));
    }

    public static Membership membership(String state, String organisation, Membership.Role role) {
        return new Membership(state, organisation, role, evidence("memberships", state, organisation));
    }

    /** @param share permille of the trade of {@code state} */
    public static Trade trade(String state, String partner, int share) {
        return new Trade(state, partner, share, evidence("trade", state, partner));
    }

    /** @param polyarchy permille */
    public static Regime regime(String state, int polyarchy) {
        return new Regime(state, polyarchy, null, evidence("regimes", state));
    }

    /** @param liberal permille */
    public static Regime regime(String state, int polyarchy, int liberal) {
        return new Regime(state, polyarchy, liberal, evidence("regimes", state));
    }

    /** @param absent permille of the votes of a year */
    public static Attendance attendance(String state, int absent) {
        return new Attendance(state, absent, evidence("attendance", state));
    }

    public static Linkage linkage(String state, Linkage.Kind kind) {
        return linkage(state, kind, null);
    }

    /** A linkage in which a kin state is named, whatever its kind. */
    public static Linkage linkage(String state, Linkage.Kind kind, @Nullable String kinState) {
        return new Linkage(state, "Borderland", kind, kinState, evidence("linkages", state, kind.code()));
    }

    public static Rivalry rivalry(String state, String rival) {
        return new Rivalry(state, rival, Rivalry.Kind.POSITIONAL, evidence("rivalries", state, rival));
    }

    public static Limit limit(String state, Instrument instrument, Option option) {
        return new Limit(state, instrument, option, "Act of parliament", evidence("limits", state, instrument.code()));
    }

    /** A state whose stance on an instrument had that size before the scenario. */
    public static Stood stood(String state, Instrument instrument, int milli) {
        return Stood.at(state, instrument, milli);
    }

    /** A dial that a scenario has turned so far, by nobody's hand in particular. */
    public static LeverValue turned(String lever, int degree) {
        return turned(lever, degree, "");
    }

    /** A dial that a scenario has turned so far by that hand. */
    public static LeverValue turned(String lever, int degree, String by) {
        return new LeverValue(lever, 1, degree, by, "");
    }

    /** A dial that no scenario turns. */
    public static LeverValue atRest(String lever) {
        return new LeverValue(lever, 0, 0, "", "");
    }

    private static Evidence evidence(String table, String... keys) {
        return new Evidence(
                table + "/" + String.join("-", keys),
                new Validity.Spell(LocalDate.of(2000, 1, 1), null),
                "a-source",
                Basis.RECORDED,
                null,
                null,
                new Place(table + ".csv", 2, 1));
    }
}
