package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.Act;
import demarche.crisis.Ask;
import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import demarche.world.read.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code asks.yaml}: the thresholds of options and the closed list of acts. */
public final class AsksReader {

    private static final String FILE = "asks.yaml";

    private final YamlDocument document;
    private final Problems problems;

    private AsksReader(YamlDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * The asks of a facts folder.
     *
     * @throws ProblemsException with all problems in the file
     */
    public static Asks read(Path factsFolder) {
        Problems problems = new Problems();
        Optional<Asks> asks = read(new FactsFolder(factsFolder), problems);
        problems.throwIfAny();
        return asks.orElseThrow();
    }

    /** The asks of a facts folder; empty if problems were added. */
    public static Optional<Asks> read(FactsFolder folder, Problems problems) {
        int before = problems.count();
        return YamlReader.read(folder.resolve(FILE), folder.shown(FILE), "asks", problems)
                .map(document -> new AsksReader(document, problems).asks())
                .filter(asks -> problems.count() == before);
    }

    private Asks asks() {
        Map<AskLevel, VoteAsks> votes = new EnumMap<>(AskLevel.class);
        for (AskLevel level : AskLevel.values()) {
            vote(document.part("/votes").at(level.code())).ifPresent(asks -> votes.put(level, asks));
        }
        Map<Instrument, List<Ask>> standing = new EnumMap<>(Instrument.class);
        for (Instrument instrument : List.of(Instrument.RECOGNITION, Instrument.SANCTIONS, Instrument.SUPPORT)) {
            standing.put(
                    instrument, ladder(instrument, document.part("/instruments").at(instrument.code())));
        }
        return new Asks(Collections.unmodifiableMap(votes), Collections.unmodifiableMap(standing), acts());
    }

    /** The asks of a level; empty if a problem was added. */
    private Optional<VoteAsks> vote(YamlPart level) {
        int before = problems.count();
        List<Ask> cuts = ladder(Instrument.VOTE, level);
        YamlPart byJudgement = level.at("judged");
        List<Ask> judged = byJudgement.isMissing() ? cuts : ladder(Instrument.VOTE, byJudgement);
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new VoteAsks(
                cuts.get(0).milli(),
                cuts.get(1).milli(),
                level.at("spread").node().asInt(0),
                new VoteAsks.Cuts(judged.get(0).milli(), judged.get(1).milli())));
    }

    /** The asks of one ladder, the most demanding option first; each must ask more than the one below it. */
    private List<Ask> ladder(Instrument instrument, YamlPart level) {
        List<Ask> asks = new ArrayList<>();
        for (Option option : instrument.ladder()) {
            YamlPart milli = level.at(option.code());
            if (milli.isMissing()) {
                continue; // the rung on which a state stands that does nothing
            }
            Ask ask = new Ask(option, milli.node().intValue());
            if (!asks.isEmpty() && asks.get(0).milli() >= ask.milli()) {
                Ask below = asks.get(0);
                milli.refuse(
                        problems,
                        option.code() + " at " + ask.milli(),
                        "more than the threshold of " + below.option().code() + " (" + below.milli() + ")");
            }
            asks.add(0, ask);
        }
        return List.copyOf(asks);
    }

    private SortedMap<String, Act> acts() {
        SortedMap<String, Act> acts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : document.at("/acts").properties()) {
            JsonNode act = entry.getValue();
            acts.put(
                    entry.getKey(),
                    new Act(
                            entry.getKey(),
                            act.path("territorial").booleanValue(),
                            act.path("force").booleanValue(),
                            act.path("lasting").booleanValue(),
                            act.path("description").asText()));
        }
        return Collections.unmodifiableSortedMap(acts);
    }
}
