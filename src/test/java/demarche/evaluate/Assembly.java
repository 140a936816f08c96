package demarche.evaluate;

import demarche.crisis.Act;
import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.TextDirection;
import demarche.world.Basis;
import demarche.world.Coded;
import demarche.world.Evidence;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import demarche.world.Validity;
import demarche.world.fact.Attendance;
import demarche.world.fact.Fact;
import demarche.world.fact.IdealPoint;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A General Assembly of invented states: {@code ACT} acts, {@code AFF} is affected, the others vote. */
public final class Assembly {
    private static final Place PLACE = new Place("test", 1, 0);

    private Assembly() {}

    /** A vote on a condemnation of 1 March of a year; votes as {@code AAA:yes BBB:no}. */
    public static RollCall vote(String dispute, int year, String votes, RollCall... earlier) {
        return vote(dispute, year, TextDirection.AGAINST, AskLevel.CONDEMN, votes, earlier);
    }

    /** A vote on a text of that kind. */
    public static RollCall vote(
            String dispute, int year, TextDirection text, AskLevel ask, String votes, RollCall... earlier) {
        LocalDate date = LocalDate.of(year, 3, 1);
        SortedMap<String, RecordedVotes.Entry> recorded = new TreeMap<>();
        for (String vote : votes.split(" ", -1)) {
            String[] parts = vote.split(":", -1);
            recorded.put(
                    parts[0],
                    new RecordedVotes.Entry(Coded.find(Option.class, parts[1]).orElseThrow(), PLACE));
        }
        Measure measure = new Measure(
                "A/" + dispute + "/" + year,
                date,
                Forum.UNGA,
                Instrument.VOTE,
                text,
                AskRange.of(ask),
                Set.of(),
                new RecordedVotes("votes", recorded));
        CrisisCase crisis = new CrisisCase(
                dispute + "-" + year,
                "A crisis",
                date,
                dispute,
                "ACT",
                "AFF",
                null,
                new Act("invasion", true, true, false, "An invasion."),
                2,
                Map.of(),
                List.of(measure),
                Map.of(),
                List.of(),
                PLACE);
        return new RollCall(
                crisis, measure, Stream.of(earlier).map(RollCall::measure).toList());
    }

    /**
     * What is known of the members at all times.
     *
     * @param states each as {@code AAA african 1.5 0.1}: code, region, ideal point and share of votes missed
     */
    public static Backdrops members(String... states) {
        List<Fact> facts = new ArrayList<>();
        for (String state : states) {
            String[] parts = state.split(" ", -1);
            String code = parts[0];
            facts.add(new State(
                    code, code, Coded.find(State.Group.class, parts[1]).orElseThrow(), evidence("states/" + code)));
            int point = (int) Math.round(Double.parseDouble(parts[2]) * 1000);
            facts.add(new IdealPoint(code, point, point, point, evidence("ideal_points/" + code)));
            facts.add(new Attendance(
                    code, (int) Math.round(Double.parseDouble(parts[3]) * 1000), evidence("attendance/" + code)));
        }
        return new Backdrops(World.of(facts, List.of(), "sha256:none"));
    }

    private static Evidence evidence(String key) {
        return new Evidence(
                key,
                new Validity.Spell(LocalDate.of(1945, 10, 24), null, null),
                "un",
                Basis.RECORDED,
                null,
                null,
                PLACE);
    }
}
