package demarche.rules.support;

import demarche.reasoning.memory.Asked;
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
import demarche.world.fact.Arms;
import demarche.world.fact.Attendance;
import demarche.world.fact.Border;
import demarche.world.fact.Capability;
import demarche.world.fact.Claim;
import demarche.world.fact.Conduct;
import demarche.world.fact.Conflict;
import demarche.world.fact.Energy;
import demarche.world.fact.Food;
import demarche.world.fact.Freedom;
import demarche.world.fact.IdealPoint;
import demarche.world.fact.Ideology;
import demarche.world.fact.Limit;
import demarche.world.fact.Linkage;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Partnership;
import demarche.world.fact.Pledge;
import demarche.world.fact.Presence;
import demarche.world.fact.Regime;
import demarche.world.fact.Rivalry;
import demarche.world.fact.Sanction;
import demarche.world.fact.State;
import demarche.world.fact.Statement;
import demarche.world.fact.Support;
import demarche.world.fact.Suspension;
import demarche.world.fact.Tie;
import demarche.world.fact.Trade;
import demarche.world.fact.Treaty;
import demarche.world.fact.Veto;
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

    /** A declared supporter of the acting state. */
    public static Party supporterOfInitiator(String state) {
        return new Party(state, Side.INITIATOR, Party.Role.DECLARED_SUPPORTER);
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

    /**
     * A state with one reason against the acting state and one towards it, on the whole case.
     *
     * @param against how strong the one is, milli-log-odds
     * @param towards how strong the other is, milli-log-odds
     */
    public static List<Object> torn(String state, int against, int towards) {
        String one = "what turns " + state + " against";
        String other = "what turns " + state + " towards";
        return List.of(
                new Push(state, one, "test", Push.CASE, 0, Push.FULL),
                new Weight(one, Driver.RECORD, against, true),
                new Push(state, other, "test", Push.CASE, 0, Push.FULL),
                new Weight(other, Driver.RECORD, -towards, true));
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

    /** How a state answered the {@link #textOf} an earlier year, which was against the acting state. */
    public static EarlierVote earlierVote(String state, int year, Option answer, Asked asked) {
        return new EarlierVote(
                state,
                textOf(year),
                LocalDate.of(year, 12, 1),
                answer,
                answer,
                asked,
                false,
                new Place("votes/" + year + ".csv", 2, 1));
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

    /** What {@code state} owes {@code partner}. */
    public static Treaty treaty(String state, String partner, Treaty.Obligation obligation) {
        return new Treaty(state, partner, obligation, "Treaty", evidence("alliances", state, partner));
    }

    public static Partnership partnership(String state, String partner, Partnership.Level level) {
        return new Partnership(state, partner, level, evidence("partnerships", state, partner, level.code()));
    }

    public static Support support(String state, String supporter, Support.Kind kind) {
        return new Support(state, supporter, kind, evidence("support", state, supporter, kind.code()));
    }

    /** A veto of {@code protector} that kept a draft on {@code beneficiary} from passing. */
    public static Veto veto(String protector, String beneficiary) {
        return new Veto(protector, beneficiary, "S/1", evidence("vetoes", protector, beneficiary));
    }

    /** @param share permille of the trade of {@code state} */
    public static Trade trade(String state, String partner, int share) {
        return new Trade(state, partner, share, evidence("trade", state, partner));
    }

    /** @param share permille of the imports of {@code state} */
    public static Energy energy(String state, String supplier, Energy.Fuel fuel, int share) {
        return new Energy(state, supplier, fuel, share, evidence("energy", state, supplier, fuel.code()));
    }

    /** @param share permille of the arms of {@code state} */
    public static Arms arms(String state, String supplier, int share) {
        return new Arms(state, supplier, share, evidence("arms", state, supplier));
    }

    public static Sanction sanction(String sender, String target, Sanction.Kind kind) {
        return new Sanction(sender, target, kind, evidence("sanctions", sender, target));
    }

    public static Ideology ideology(String state, Ideology.WorldView worldView, Ideology.Role role) {
        return new Ideology(state, "Doctrine of " + state, worldView, role, evidence("ideologies", state));
    }

    /** @param polyarchy permille */
    public static Regime regime(String state, int polyarchy) {
        return new Regime(state, polyarchy, null, evidence("regimes", state));
    }

    /** @param liberal permille */
    public static Regime regime(String state, int polyarchy, int liberal) {
        return new Regime(state, polyarchy, liberal, evidence("regimes", state));
    }

    public static Freedom freedom(String state, Freedom.Status status) {
        return new Freedom(state, status, evidence("freedom", state));
    }

    /** @param point thousandths */
    public static IdealPoint idealPoint(String state, int point) {
        return new IdealPoint(state, point, point - 100, point + 100, evidence("ideal_points", state));
    }

    /** @param absent permille of the votes of a year */
    public static Attendance attendance(String state, int absent) {
        return new Attendance(state, absent, evidence("attendance", state));
    }

    /** @param share permille of the imports of a product */
    public static Food food(String state, String product, String supplier, int share) {
        return new Food(state, product, supplier, null, share, evidence("food", state, product, supplier));
    }

    public static Presence presence(String state, String sender, Presence.Kind kind) {
        return new Presence(state, sender, kind, evidence("presences", state, sender, kind.code()));
    }

    /** An armed conflict with an organisation. */
    public static Conflict conflict(String state, Conflict.Over over) {
        return new Conflict(state, "ucdp-1", over, null, evidence("conflicts", state));
    }

    /** An armed conflict between states. */
    public static Conflict war(String state, String opponent) {
        return new Conflict(state, "ucdp-2", Conflict.Over.TERRITORY, opponent, evidence("conflicts", state, opponent));
    }

    public static Statement statement(String state, Statement.Theme theme) {
        return new Statement(state, theme, state, evidence("statements", state, theme.code()));
    }

    public static Linkage linkage(String state, Linkage.Kind kind) {
        return linkage(state, kind, null);
    }

    /** A part of {@code state} where {@code kinState} claims to protect people. */
    public static Linkage kinMinority(String state, String kinState) {
        return linkage(state, Linkage.Kind.KIN_MINORITY, kinState);
    }

    /** A linkage in which a kin state is named, whatever its kind. */
    public static Linkage linkage(String state, Linkage.Kind kind, @Nullable String kinState) {
        return new Linkage(state, "Borderland", kind, kinState, evidence("linkages", state, kind.code()));
    }

    public static Claim claim(String claimant, String holder, Claim.Status status) {
        return new Claim(claimant, holder, "Island", status, evidence("disputes", claimant, holder));
    }

    /** @param share hundred-thousandths of the material capabilities of all states */
    public static Capability capability(String state, int share) {
        return new Capability(state, share, evidence("capabilities", state));
    }

    public static Border border(String state, String neighbour) {
        return new Border(state, neighbour, Border.Kind.LAND, evidence("borders", state, neighbour));
    }

    public static Rivalry rivalry(String state, String rival) {
        return new Rivalry(state, rival, Rivalry.Kind.POSITIONAL, evidence("rivalries", state, rival));
    }

    public static Tie tie(String state, String other, Tie.Kind kind) {
        return new Tie(state, other, kind, evidence("ties", state, other));
    }

    /** What a state did in the dispute of the scenes. */
    public static Conduct conduct(String state, Conduct.Act act, String toward) {
        return conductIn(Scene.DISPUTE, state, act, toward);
    }

    public static Conduct conductIn(String dispute, String state, Conduct.Act act, String toward) {
        return new Conduct(state, dispute, act, toward, evidence("conduct", dispute, state, act.code(), toward));
    }

    public static Limit limit(String state, Instrument instrument, Option option) {
        return new Limit(state, instrument, option, "Act of parliament", evidence("limits", state, instrument.code()));
    }

    /** What a government has said in public that it will keep doing. */
    public static Pledge pledge(String state, Instrument instrument, Option option) {
        return new Pledge(state, instrument, option, "Press statement", evidence("pledges", state, option.code()));
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

    public static Suspension suspension(String state) {
        return new Suspension(state, "A/1", evidence("suspensions", state));
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
