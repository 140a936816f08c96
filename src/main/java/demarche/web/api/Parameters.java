package demarche.web.api;

import demarche.answer.whatif.FlipInquiry;
import demarche.evaluate.Track;
import demarche.reasoning.memory.Driver;
import demarche.world.Coded;
import demarche.world.Instrument;
import java.util.List;

/** The parameters that routes share, each named as the option of the command line is. */
final class Parameters {
    private static final int LONGEST = 200;

    static final Parameter ID = Parameter.path("id", "Its id", LONGEST, null);

    static final Parameter CASE = Parameter.needed("case", "Id of a case", LONGEST, "ukraine-annexation-2022");

    static final Parameter MEASURE =
            Parameter.optional("measure", "The measure put to states. Default: the first of the case", "A/RES/ES-11/4");

    /** What every question is about. */
    static final List<Parameter> ASKED = List.of(
            CASE,
            MEASURE,
            Parameter.word(
                    "track",
                    "Whether earlier votes in the same dispute inform the inference",
                    Coded.codes(Track.class),
                    Track.WITH_RECORD.code()),
            Parameter.words("without", "Drivers switched off; repeatable, or with commas", Driver.class, "alliance"));

    /** What may be supposed. */
    static final List<Parameter> SUPPOSED = List.of(
            Parameter.several("with", "Suppose this scenario; repeatable, composed left to right", 10, "escalation"),
            Parameter.several(
                    "set",
                    "Turn one lever, over what scenarios say, as LEVER=VALUE[@HAND][/of:PARTY]; repeatable",
                    40,
                    "escalation=3@initiator",
                    "oil-price=80"),
            Parameter.several(
                    "assume", "Impose a position, as STATE.INSTRUMENT=OPTION; repeatable", LONGEST, "CHN.vote=yes"));

    /** What is shown. */
    static final List<Parameter> SHOWN = List.of(
            Parameter.several(
                    "states", "Show only these states, by code or name; repeatable, or with commas", 250, "CHN", "JPN"),
            Parameter.words("instrument", "Show only these instruments; repeatable, or with commas", Instrument.class));

    static final Parameter STATE = Parameter.needed("state", "A state by code or name", LONGEST, "CHN");

    static final Parameter INSTRUMENT = Parameter.word(
            "instrument", "The instrument. Default: that of the measure", Coded.codes(Instrument.class), null);

    static final Parameter OPTION =
            Parameter.needed("option", "An option of the instrument other than the one inferred", 40, "yes");

    static final Parameter LEVER =
            Parameter.needed("lever", "The lever to walk, as LEVER[@HAND][/of:PARTY]", LONGEST, "escalation@initiator");

    static final Parameter DEPTH = Parameter.number("depth", "Go no deeper than this", 1);

    static final Parameter MOST = Parameter.number(
            "most",
            "Combine at most so many changes",
            1,
            FlipInquiry.Bounds.MOST_CHANGES,
            FlipInquiry.Bounds.USUAL_MOST);

    static final Parameter WITHIN =
            Parameter.number("within", "Search no longer than so many seconds", 1, 20, FlipInquiry.Bounds.USUAL_WITHIN);

    /** What a search for the least changes takes. */
    static final List<Parameter> FLIPPING = List.of(STATE, INSTRUMENT, OPTION, MOST, WITHIN);

    private Parameters() {}
}
