package demarche.web.api;

import static demarche.web.api.Parameters.ASKED;
import static demarche.web.api.Parameters.DEPTH;
import static demarche.web.api.Parameters.FLIPPING;
import static demarche.web.api.Parameters.INSTRUMENT;
import static demarche.web.api.Parameters.LEVER;
import static demarche.web.api.Parameters.OPTION;
import static demarche.web.api.Parameters.SHOWN;
import static demarche.web.api.Parameters.STATE;
import static demarche.web.api.Parameters.SUPPOSED;

import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Selection;
import demarche.answer.ask.StateNames;
import demarche.answer.ask.Suppose;
import demarche.answer.assess.AssessAnswer;
import demarche.answer.assess.AssessInquiry;
import demarche.answer.assess.DriversAnswer;
import demarche.answer.assess.DriversInquiry;
import demarche.answer.assess.PositionsAnswer;
import demarche.answer.assess.PositionsInquiry;
import demarche.answer.robustness.RobustnessAnswer;
import demarche.answer.robustness.RobustnessInquiry;
import demarche.answer.text.Json;
import demarche.answer.whatif.FlipAnswer;
import demarche.answer.whatif.FlipInquiry;
import demarche.answer.whatif.TipAnswer;
import demarche.answer.whatif.TipInquiry;
import demarche.answer.whatif.WhatifAnswer;
import demarche.answer.whatif.WhatifInquiry;
import demarche.answer.why.WhyAnswer;
import demarche.answer.why.WhyInquiry;
import demarche.answer.why.WhyNotAnswer;
import demarche.answer.why.WhyNotInquiry;
import demarche.evaluate.Track;
import demarche.reasoning.memory.Driver;
import demarche.robustness.ReliabilityTable;
import demarche.web.http.ProblemException;
import demarche.web.work.WebDesk;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Routes for positions and arguments. */
final class Questions {
    private static final Parameter DETAIL =
            Parameter.word("detail", "Detail for each state", List.of("positions", "full"), "full");
    private static final Parameter BESIDE = Parameter.several(
            "beside",
            "A scenario, or several joined with `+`, for a column of its own; repeatable",
            3,
            "escalation+energy-shock");

    private final WebDesk desk;
    private final Optional<ReliabilityTable> reliability;

    /** @param reliability reliability of past forecasts, if known */
    Questions(WebDesk desk, Optional<ReliabilityTable> reliability) {
        this.desk = desk;
        this.reliability = reliability;
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.quick(
                        question("/assess", "assess", "Positions of all states")
                                .says("""
                                        `detail=full` returns the JSON of `./demarche assess CASE --format json`. `detail=positions` is short, for sliders: for each state the
                                        stance, and for each instrument the option and the probabilities of the vote. Without a scenario, `recorded` is the recorded vote or
                                        the recorded sanctions and support, if the case has such a record. Under a scenario, `from` is the baseline position if the outlook
                                        is not `holds`.
                                        """)
                                .takes(supposing(SHOWN), List.of(), DETAIL)
                                .answers("The assessment", PositionsAnswer.class)
                                .as("assess"),
                        this::assess),
                Endpoint.quick(
                        question("/whatif", "whatif", "Scenarios compared with the baseline: changes and commitments")
                                .says("""
                                        The JSON of `./demarche whatif CASE --format json`. `with`, `set` and `assume` define the first column, each `beside` a further one.
                                        There are at most three columns.
                                        """)
                                .takes(supposing(SHOWN), List.of(), BESIDE)
                                .answers("The columns")
                                .as("whatif"),
                        this::whatif),
                Endpoint.quick(
                        question("/why", "why", "The derivation of a position from cited facts")
                                .says("The JSON of `./demarche why CASE STATE [INSTRUMENT] --format json`.")
                                .takes(ASKED, SUPPOSED, STATE, INSTRUMENT, DEPTH)
                                .answers("The derivation")
                                .as("why"),
                        this::why),
                Endpoint.slow(
                        question("/whynot", "whynot", "Rules that do not fire, with their unmet conditions")
                                .says("The JSON of `./demarche whynot CASE STATE INSTRUMENT=OPTION --format json`.")
                                .takes(ASKED, SUPPOSED, STATE, INSTRUMENT, OPTION)
                                .answers("The nearest rules with their conditions")
                                .as("whynot"),
                        this::whynot),
                Endpoint.slow(
                        question(
                                        "/robustness",
                                        "robustness",
                                        "Sensitivity of a position to facts, sources and assumptions")
                                .says("The JSON of `./demarche robustness CASE STATE [INSTRUMENT] --format json`.")
                                .takes(ASKED, List.of(), STATE, INSTRUMENT)
                                .answers("The findings")
                                .as("robustness"),
                        this::robustness),
                Endpoint.slow(
                        question(
                                        "/drivers-view",
                                        "driversView",
                                        "Positions of all states with each driver alone and without it")
                                .says("""
                                        For small multiples: `all` has all drivers not in `without`; for each of these drivers there are `alone` and `removed`. Each maps a
                                        state to its option on the instrument. Thresholds, conditions and capabilities stay the same.
                                        """)
                                .takes(ASKED, SUPPOSED, INSTRUMENT)
                                .answers("The maps", DriversAnswer.class),
                        this::drivers),
                Endpoint.slow(
                        Route.of(
                                        Route.Tag.SEARCHES,
                                        "/tip",
                                        "tip",
                                        "The value of a lever at which the position of a state changes")
                                .says("The JSON of `./demarche tip CASE STATE INSTRUMENT --lever L --format json`.")
                                .takes(ASKED, SUPPOSED, STATE, INSTRUMENT, LEVER)
                                .answers("The tipping points of the state")
                                .as("tip"),
                        this::tip),
                Endpoint.slow(
                        Route.of(
                                        Route.Tag.SEARCHES,
                                        "/flip",
                                        "flip",
                                        "The smallest sets of changes that change a position")
                                .says("""
                                        The JSON of `./demarche flip CASE STATE INSTRUMENT=OPTION --format json`. It takes up to `within` seconds; `/flip/events` reports the
                                        progress of longer searches.
                                        """)
                                .takes(supposing(FLIPPING), List.of())
                                .answers("The sets of changes found, by cost")
                                .as("flip"),
                        this::flip));
    }

    private static Route question(String path, String id, String summary) {
        return Route.of(Route.Tag.QUESTIONS, path, id, summary);
    }

    /** Parameters of a question under a scenario, and further ones. */
    static List<Parameter> supposing(List<Parameter> more) {
        return Stream.of(ASKED, SUPPOSED, more).flatMap(List::stream).toList();
    }

    private Call assess(Params params) {
        Inquiry inquiry = inquiry(params, true);
        Selection shown = selection(params);
        List<String> command = command("assess", inquiry, List.of());
        show(shown, command);
        String detail = params.one("detail").orElse("full");
        return switch (detail) {
            case "full" -> {
                AssessInquiry asked = new AssessInquiry(inquiry, shown, false);
                yield Call.as(asked, command, () -> Json.write(AssessAnswer.of(asked.answer(desk))));
            }
            case "positions" -> {
                PositionsInquiry asked = new PositionsInquiry(inquiry, shown);
                yield Call.as(asked, command, () -> Json.compact(asked.answer(desk)));
            }
            default ->
                throw ProblemException.parameter(
                        "detail", "\"" + detail + "\" is not a level of detail", "Expected one of positions, full");
        };
    }

    private Call whatif(Params params) {
        Inquiry inquiry = inquiry(params, true);
        Selection shown = selection(params);
        List<String> beside = params.many("beside");
        for (String typed : beside) {
            desk.checkScenarios(Arrays.stream(typed.split("\\+", -1))
                    .filter(part -> !part.isBlank())
                    .toList());
        }
        WhatifInquiry asked = new WhatifInquiry(inquiry, beside, shown, false);
        List<String> command = command("whatif", inquiry, List.of());
        beside.forEach(typed -> command.addAll(List.of("--beside", typed)));
        show(shown, command);
        return Call.as(asked, command, () -> Json.write(WhatifAnswer.of(asked.answer(desk))));
    }

    private Call why(Params params) {
        Inquiry inquiry = inquiry(params, true);
        int depth = params.number("depth");
        Instrument instrument = instrument(params, inquiry);
        WhyInquiry asked =
                new WhyInquiry(inquiry, state(params), instrument, depth == 0 ? Optional.empty() : Optional.of(depth));
        List<String> command = command("why", inquiry, List.of(asked.state(), instrument.code()));
        if (depth > 0) {
            command.addAll(List.of("--depth", String.valueOf(depth)));
        }
        return Call.as(asked, command, () -> Json.write(WhyAnswer.of(asked.answer(desk))));
    }

    private Call whynot(Params params) {
        Inquiry inquiry = inquiry(params, true);
        WhyNotInquiry asked = new WhyNotInquiry(
                inquiry,
                state(params),
                instrument(params, inquiry).code() + "=" + params.required("option"),
                WhyNotInquiry.USUAL_DEPTH,
                WhyNotInquiry.USUAL_SHOW);
        return Call.as(
                asked,
                command("whynot", inquiry, List.of(asked.state(), asked.wanted())),
                () -> Json.write(WhyNotAnswer.of(asked.answer(desk))));
    }

    private Call robustness(Params params) {
        Inquiry inquiry = inquiry(params, false);
        Instrument instrument = instrument(params, inquiry);
        RobustnessInquiry asked =
                new RobustnessInquiry(inquiry, Optional.of(state(params)), Optional.of(instrument), List.of());
        return Call.as(
                asked,
                command("robustness", inquiry, List.of(state(params), instrument.code())),
                () -> Json.write(RobustnessAnswer.of(asked.answer(desk, reliability))));
    }

    private Call drivers(Params params) {
        Inquiry inquiry = inquiry(params, true);
        DriversInquiry asked = new DriversInquiry(inquiry, instrument(params, inquiry));
        return Call.of(asked, () -> Json.compact(asked.answer(desk)));
    }

    private Call tip(Params params) {
        TipInquiry asked = tipping(params, Optional.of(state(params)));
        return Call.as(
                asked, tipCommand(asked), () -> Json.write(TipAnswer.of(asked.answer(desk, (walk, setting) -> {}))));
    }

    private Call flip(Params params) {
        FlipInquiry asked = flipping(params);
        return Call.as(
                asked,
                flipCommand(asked),
                () -> Json.write(FlipAnswer.of(
                        asked.answer(desk, () -> Thread.currentThread().isInterrupted(), (all, found) -> {}))));
    }

    /** Parses a search for tipping points of one state or all states. */
    TipInquiry tipping(Params params, Optional<String> state) {
        Inquiry inquiry = inquiry(params, true);
        return new TipInquiry(inquiry, state, Optional.of(instrument(params, inquiry)), params.required("lever"));
    }

    static List<String> tipCommand(TipInquiry asked) {
        List<String> named = new ArrayList<>(asked.state().stream().toList());
        List<String> command = command("tip", asked.inquiry(), named);
        asked.instrument().ifPresent(on -> command.addAll(List.of("--instrument", on.code())));
        command.addAll(List.of("--lever", asked.lever()));
        return command;
    }

    /** Parses a search for the smallest sets of changes. */
    FlipInquiry flipping(Params params) {
        Inquiry inquiry = inquiry(params, true);
        return new FlipInquiry(
                inquiry,
                state(params),
                instrument(params, inquiry).code() + "=" + params.required("option"),
                new FlipInquiry.Bounds(params.number("most"), params.number("within"), FlipInquiry.Bounds.USUAL_SHOW));
    }

    static List<String> flipCommand(FlipInquiry asked) {
        List<String> command = command("flip", asked.inquiry(), List.of(asked.state(), asked.wanted()));
        command.addAll(List.of(
                "--most",
                String.valueOf(asked.bounds().most()),
                "--within",
                String.valueOf(asked.bounds().within())));
        return command;
    }

    private Inquiry inquiry(Params params, boolean supposing) {
        String crisis = params.required("case");
        desk.checkCase(crisis);
        List<String> with = supposing ? params.many("with") : List.of();
        desk.checkScenarios(with);
        Inquiry inquiry = new Inquiry(
                crisis,
                params.one("measure"),
                new TreeSet<>(params.words("without", Driver.class)),
                params.word("track", Track.class).orElse(Track.WITH_RECORD),
                supposing ? new Suppose(with, params.many("set"), params.many("assume")) : Suppose.NOTHING);
        desk.question(inquiry);
        return inquiry;
    }

    private Selection selection(Params params) {
        return new Selection(
                params.listed("states").stream()
                        .map(this::code)
                        .sorted()
                        .distinct()
                        .toList(),
                params.words("instrument", Instrument.class).stream().sorted().toList());
    }

    private String state(Params params) {
        return code(params.required("state"));
    }

    /** Returns the code of a state, so that its names share one answer. */
    private String code(String typed) {
        return StateNames.code(typed, desk.loaded().library().world());
    }

    private Instrument instrument(Params params, Inquiry inquiry) {
        return params.word("instrument", Instrument.class)
                .orElseGet(() -> desk.question(inquiry).measure().instrument());
    }

    private static void show(Selection shown, List<String> command) {
        if (!shown.states().isEmpty()) {
            command.addAll(List.of("--states", String.join(",", shown.states())));
        }
        if (!shown.instruments().isEmpty()) {
            command.addAll(List.of(
                    "--instrument",
                    String.join(
                            ",",
                            shown.instruments().stream().map(Instrument::code).toList())));
        }
    }

    private static List<String> command(String verb, Inquiry inquiry, List<String> named) {
        List<String> command = new ArrayList<>(List.of(verb, inquiry.crisis()));
        command.addAll(named);
        inquiry.measure().ifPresent(id -> command.addAll(List.of("--measure", id)));
        if (inquiry.track() != Track.WITH_RECORD) {
            command.addAll(List.of("--track", inquiry.track().code()));
        }
        if (!inquiry.without().isEmpty()) {
            command.addAll(List.of(
                    "--without",
                    String.join(
                            ",", inquiry.without().stream().map(Driver::code).toList())));
        }
        inquiry.suppose().with().forEach(id -> command.addAll(List.of("--with", id)));
        inquiry.suppose().set().forEach(setting -> command.addAll(List.of("--set", setting)));
        inquiry.suppose().assume().forEach(position -> command.addAll(List.of("--assume", position)));
        return command;
    }
}
