package demarche.inquiry;

import demarche.crisis.CrisisCase;
import demarche.crisis.Instrument;
import demarche.crisis.LeverSetting;
import demarche.crisis.Option;
import demarche.reasoning.Assessment;
import demarche.reasoning.Changes;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.report.FlipView;
import demarche.search.FlipFindings;
import demarche.search.FlipSearch;
import demarche.search.FlipStudy;
import demarche.world.Coded;
import demarche.world.UnknownIdException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The smallest changes that turn a state to an option.
 *
 * @param state code or name
 * @param wanted what it is to be turned to, as {@code vote=yes}
 * @param bounds of the search
 */
public record FlipInquiry(Inquiry inquiry, String state, String wanted, Bounds bounds) {
    /**
     * How far a search goes.
     *
     * @param most how many changes are combined at most, 1 to 5
     * @param within seconds it may take, 1 or more
     * @param show how many of what is found a text shows, 1 or more
     */
    public record Bounds(int most, int within, int show) {
        /** What applies where nothing is said. */
        public static final Bounds USUAL = new Bounds(3, 20, 8);

        private static final int MOST_CHANGES = 5;

        /** @throws RefusedException where one is out of its range */
        public Bounds {
            if (within < 1) {
                throw new RefusedException(
                        "--within " + within + ": a search takes at least a second; expected 1 or more");
            }
            if (most < 1 || most > MOST_CHANGES) {
                throw new RefusedException("--most " + most + "; expected 1 to " + MOST_CHANGES);
            }
            if (show < 1) {
                throw new RefusedException("--show " + show + "; expected 1 or more");
            }
        }
    }

    private record Goal(Instrument instrument, Option option) {
        static Goal parse(String wanted) {
            String[] parts = wanted.split("=", -1);
            if (parts.length != 2) {
                throw new RefusedException(
                        "\"" + wanted + "\" says no option; expected INSTRUMENT=OPTION such as vote=yes");
            }
            Instrument instrument = Coded.find(Instrument.class, parts[0].strip())
                    .orElseThrow(() ->
                            new UnknownIdException("instrument", parts[0].strip(), Coded.codes(Instrument.class)));
            return new Goal(instrument, option(parts[1].strip(), instrument));
        }

        private static Option option(String code, Instrument instrument) {
            return instrument.options().stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("\"" + code + "\" is no option of " + instrument.code()
                            + "; expected one of "
                            + instrument.options().stream().map(Option::code).collect(Collectors.joining(", "))));
        }
    }

    /**
     * @throws RefusedException where no option is wanted, or none of the instrument
     * @throws UnknownIdException where there is no such instrument
     */
    public FlipInquiry {
        Goal.parse(wanted);
    }

    /**
     * The answer.
     *
     * @param stopped whether somebody has stopped the search, which then ends with what it has
     * @throws RefusedException where the state is not asked, or wants it already
     */
    public FlipView answer(Desk desk, BooleanSupplier stopped, FlipSearch.Progress progress) {
        Loaded loaded = desk.loaded();
        Question question = inquiry.question(loaded);
        Composed base = Composed.of(inquiry.suppose(), question, loaded);
        return desk.sessions().lend(question, session -> search(session, base, loaded, stopped, progress));
    }

    private FlipView search(
            WarmSession session, Composed base, Loaded loaded, BooleanSupplier stopped, FlipSearch.Progress progress) {
        Goal goal = Goal.parse(wanted);
        Assessment start = base.on(session, loaded).assessment();
        String code = StateNames.code(state, loaded.library().world(), start);
        InstrumentAssessment on = stands(code, goal, start);
        Function<List<LeverSetting>, Changes> changes =
                settings -> Composed.of(inquiry.suppose().and(settings), start.question(), loaded)
                        .changes();
        Duration within = Duration.ofSeconds(bounds.within());
        FlipFindings findings = new FlipStudy(loaded.engine(), loaded.library(), session, start, base.changes())
                .search(
                        code,
                        on,
                        goal.option(),
                        changes,
                        new FlipSearch.Bounds(bounds.most(), within, stopped),
                        progress);
        return new FlipView(
                start,
                base.explainer(),
                loaded.library(),
                code,
                on,
                goal.option(),
                findings,
                within,
                bounds.most(),
                bounds.show(),
                Inquiry.caveats(start.question().crisis(), List.of(base), loaded));
    }

    private static InstrumentAssessment stands(String code, Goal goal, Assessment start) {
        CrisisCase crisis = start.question().crisis();
        Instrument instrument = goal.instrument();
        if (Set.of(crisis.initiator(), crisis.affectedParty()).contains(code)) {
            throw new RefusedException(
                    code + " is a party to the case, and its position is not weighed; choose another state");
        }
        InstrumentAssessment on = start.getState(code).instruments().get(instrument);
        if (on == null || on.option().isEmpty()) {
            throw new RefusedException(
                    code + " is not asked on " + instrument.code() + " by this measure; expected one of "
                            + start.getState(code).instruments().values().stream()
                                    .filter(other -> other.option().isPresent())
                                    .map(other -> other.instrument().code())
                                    .collect(Collectors.joining(", ")));
        }
        if (on.assumed()) {
            throw new RefusedException(
                    code + "." + instrument.code() + " is assumed; leave --assume out to ask what would turn it");
        }
        if (on.option().get() == goal.option()) {
            throw new RefusedException(code + " is on " + goal.option().code() + " already; ask for another option of "
                    + instrument.code() + ": "
                    + instrument.options().stream()
                            .filter(other -> other != goal.option())
                            .map(Option::code)
                            .collect(Collectors.joining(", ")));
        }
        return on;
    }
}
