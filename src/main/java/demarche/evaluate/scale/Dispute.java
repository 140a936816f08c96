package demarche.evaluate.scale;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The recorded votes of the General Assembly in one dispute. Those of the Security Council are left out: fifteen
 * voters,
 * five of whom can stop a text, make another scale.
 *
 * @param initiator the acting state of its earliest case
 * @param ballots in the order of time, each measure once
 */
public record Dispute(String id, String initiator, List<Ballot> ballots) {

    public Dispute {
        ballots = ballots.stream().sorted(Ballot.IN_TIME).toList();
    }

    /** Every dispute these cases are about, by id, also those without recorded votes. */
    public static List<Dispute> list(List<CrisisCase> cases) {
        SortedMap<String, List<CrisisCase>> byDispute = new TreeMap<>();
        cases.stream()
                .sorted(Comparator.comparing(CrisisCase::date).thenComparing(CrisisCase::id))
                .forEach(crisis -> byDispute
                        .computeIfAbsent(crisis.dispute(), dispute -> new ArrayList<>())
                        .add(crisis));
        return byDispute.values().stream().map(Dispute::of).toList();
    }

    private static Dispute of(List<CrisisCase> cases) {
        String initiator = cases.get(0).initiator();
        Map<String, Ballot> ballots = new LinkedHashMap<>();
        for (CrisisCase crisis : cases) {
            for (Measure measure : crisis.measures()) {
                RecordedVotes observed = measure.observed();
                if (observed != null && measure.forum() == Forum.UNGA && measure.instrument() == Instrument.VOTE) {
                    ballots.putIfAbsent(
                            measure.id(),
                            new Ballot(
                                    measure.id(),
                                    measure.date(),
                                    seenFrom(initiator, crisis, measure.text()),
                                    observed.options()));
                }
            }
        }
        return new Dispute(cases.get(0).dispute(), initiator, List.copyOf(ballots.values()));
    }

    /** If a later case has the parties reversed, a text against its acting state favours that of the first case. */
    private static TextDirection seenFrom(String initiator, CrisisCase crisis, TextDirection text) {
        if (!crisis.affectedParty().equals(initiator)) {
            return text;
        }
        return text == TextDirection.AGAINST ? TextDirection.FAVOURS : TextDirection.AGAINST;
    }
}
