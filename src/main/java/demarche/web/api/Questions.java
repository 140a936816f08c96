package demarche.web.api;

import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Selection;
import demarche.answer.ask.StateNames;
import demarche.answer.ask.Suppose;
import demarche.answer.assess.AssessAnswer;
import demarche.answer.assess.AssessInquiry;
import demarche.answer.assess.DriversInquiry;
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
import java.util.Set;
import java.util.TreeSet;

/** The routes that ask what states do and why. */
final class Questions {
    private static final Set<String> ASKED = Set.of("case", "measure", "track", "without");
    private static final Set<String> SUPPOSED = Set.of("with", "set", "assume");

    private final WebDesk desk;
    private final Optional<ReliabilityTable> reliability;

    /** @param reliability how reliable forecasts have been, where that is known */
    Questions(WebDesk desk, Optional<ReliabilityTable> reliability) {
        this.desk = desk;
        this.reliability = reliability;
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.quick("/assess", names(ASKED, SUPPOSED, "states", "instrument", "detail"), this::assess),
                Endpoint.quick("/whatif", names(ASKED, SUPPOSED, "states", "instrument", "beside"), this::whatif),
                Endpoint.quick("/why", names(ASKED, SUPPOSED, "state", "instrument", "depth"), this::why),
                Endpoint.slow("/whynot", names(ASKED, SUPPOSED, "state", "instrument", "option"), this::whynot),
                Endpoint.slow("/robustness", names(ASKED, Set.of(), "state", "instrument"), this::robustness),
                Endpoint.slow("/drivers-view", names(ASKED, SUPPOSED, "instrument"), this::drivers),
                Endpoint.slow("/tip", names(ASKED, SUPPOSED, "state", "instrument", "lever"), this::tip),
                Endpoint.slow(
                        "/flip",
                        names(ASKED, SUPPOSED, "state", "instrument", "option", "most", "within"),
                        this::flip));
    }

    static Set<String> names(Set<String> some, Set<String> others, String... more) {
        Set<String> names = new TreeSet<>(some);
        names.addAll(others);
        names.addAll(Arrays.asList(more));
        return Set.copyOf(names);
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
                        "detail", "\"" + detail + "\" is no detail", "Expected one of positions, full");
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
        int depth = params.number("depth", 0, 1, Integer.MAX_VALUE);
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

    /** A walk of a lever, of one state or all. */
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

    /** A search for the least that turns a state. */
    FlipInquiry flipping(Params params) {
        Inquiry inquiry = inquiry(params, true);
        return new FlipInquiry(
                inquiry,
                state(params),
                instrument(params, inquiry).code() + "=" + params.required("option"),
                new FlipInquiry.Bounds(
                        params.number("most", FlipInquiry.Bounds.USUAL_MOST, 1, FlipInquiry.Bounds.MOST_CHANGES),
                        params.number("within", FlipInquiry.Bounds.USUAL_WITHIN, 1, 20),
                        FlipInquiry.Bounds.USUAL_SHOW));
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

    /** The code, so that one state asked for under two names is asked for once. */
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
