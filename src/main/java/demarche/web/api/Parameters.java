package demarche.web.api;

import demarche.answer.whatif.FlipInquiry;
import demarche.evaluate.Track;
import demarche.reasoning.memory.Driver;
import demarche.world.Coded;
import demarche.world.Instrument;
import java.util.List;

/** Parameters that routes share. Names are those of the options on the command line. */
final class Parameters {
    private static final int LONGEST = 200;

    static final Parameter ID = Parameter.path("id", "Id", LONGEST, null);

    static final Parameter CASE = Parameter.needed("case", "Id of a case", LONGEST, "ukraine-annexation-2022");

    static final Parameter MEASURE =
            Parameter.optional("measure", "Id of the measure. Default: the first measure of the case", "A/RES/ES-11/4");

    /** Parameters of every question. */
    static final List<Parameter> ASKED = List.of(
            CASE,
            MEASURE,
            Parameter.word(
                    "track",
                    "Whether the inference uses earlier votes in the same dispute: cold (no) or with-record (yes)",
                    Coded.codes(Track.class),
                    Track.WITH_RECORD.code()),
            Parameter.words(
                    "without", "Drivers to switch off; repeatable, or separated by commas", Driver.class, "alliance"));

    /** Parameters of scenarios. */
    static final List<Parameter> SUPPOSED = List.of(
            Parameter.several("with", "Apply this scenario; repeatable, applied left to right", 10, "escalation"),
            Parameter.several(
                    "set",
                    "Set one lever, after all scenarios, as LEVER=VALUE[@BY][/of:PARTY]; repeatable",
                    40,
                    "escalation=3@initiator",
                    "oil-price=80"),
            Parameter.several(
                    "assume", "Impose a position, as STATE.INSTRUMENT=OPTION; repeatable", LONGEST, "CHN.vote=yes"));

    /** Parameters of the selection shown. */
    static final List<Parameter> SHOWN = List.of(
            Parameter.several(
                    "states",
                    "Show only these states, by code or name; repeatable, or separated by commas",
                    250,
                    "CHN",
                    "JPN"),
            Parameter.words(
                    "instrument", "Show only these instruments; repeatable, or separated by commas", Instrument.class));

    static final Parameter STATE = Parameter.needed("state", "Code or name of a state", LONGEST, "CHN");

    static final Parameter INSTRUMENT = Parameter.word(
            "instrument", "Instrument. Default: the instrument of the measure", Coded.codes(Instrument.class), null);

    static final Parameter OPTION =
            Parameter.needed("option", "An option of the instrument other than the inferred one", 40, "yes");

    static final Parameter LEVER =
            Parameter.needed("lever", "The lever to move, as LEVER[@BY][/of:PARTY]", LONGEST, "escalation@initiator");

    static final Parameter DEPTH = Parameter.number("depth", "Maximum depth of the derivation", 1);

    static final Parameter MOST = Parameter.number(
            "most",
            "Maximum number of changes in a set",
            1,
            FlipInquiry.Bounds.MOST_CHANGES,
            FlipInquiry.Bounds.USUAL_MOST);

    static final Parameter WITHIN =
            Parameter.number("within", "Time limit of the search in seconds", 1, 20, FlipInquiry.Bounds.USUAL_WITHIN);

    /** Parameters of a search for the smallest sets of changes. */
    static final List<Parameter> FLIPPING = List.of(STATE, INSTRUMENT, OPTION, MOST, WITHIN);

    private Parameters() {}
}
