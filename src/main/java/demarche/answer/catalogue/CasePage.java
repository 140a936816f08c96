package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.SourceJson;
import demarche.answer.text.Figures;
import demarche.answer.text.Words;
import demarche.crisis.Ask;
import demarche.crisis.Asks;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.explain.Explainer;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Source;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case with thresholds, recorded totals, names of parties and scenarios, for the workbench. */
public record CasePage(
        @JsonUnwrapped CaseAnswer.Head head,
        List<MeasurePage> measures,

        @JsonPropertyDescription("files of observed positions after the act, by instrument") @Nullable Map<Instrument, String> observed,

        List<SourceJson> sources,

        @JsonPropertyDescription("names of initiator and target")
        Parties parties,

        String actDescription,
        List<Preset> scenarios) {

    /** The record of a case. */
    public static CasePage of(
            CrisisCase crisis, Asks asks, Explainer names, List<Preset> presets, List<Source> sources) {
        return new CasePage(
                CaseAnswer.Head.of(crisis),
                crisis.measures().stream()
                        .map(measure -> MeasurePage.of(measure, crisis, asks))
                        .toList(),
                CaseAnswer.observed(crisis),
                sources.stream().map(SourceJson::of).toList(),
                new Parties(names.name(crisis.initiator()), names.name(crisis.affectedParty())),
                crisis.act().description(),
                presets);
    }

    /** The names of the parties. */
    public record Parties(String initiator, String target) {}

    /**
     * A scenario and whether it applies to the case.
     *
     * @param because why it does not apply; empty if it applies
     */
    public record Preset(
            String id,
            String title,
            boolean fits,

            @JsonPropertyDescription("why it does not apply") @Nullable String because) {
        public Preset(String id, String title, @Nullable String because) {
            this(id, title, because == null, because);
        }
    }

    /** A measure with its thresholds. */
    public record MeasurePage(
            @JsonUnwrapped CaseAnswer.MeasureAnswer measure,
            @JsonProperty("default") boolean first,
            String words,

            @JsonPropertyDescription("thresholds by instrument in log-odds; for a vote, those for yes and no")
            Map<Instrument, List<BigDecimal>> asks,

            @JsonPropertyDescription("recorded totals: yes, abstain, no, absent") @Nullable Map<Option, Long> recorded) {
        static MeasurePage of(Measure measure, CrisisCase crisis, Asks asks) {
            Map<Instrument, List<BigDecimal>> levels = new LinkedHashMap<>();
            levels.put(measure.instrument(), figures(asks.of(measure.ask())));
            asks.standing().forEach((instrument, standing) -> levels.putIfAbsent(instrument, figures(standing)));
            return new MeasurePage(
                    CaseAnswer.MeasureAnswer.of(measure),
                    measure.equals(crisis.measures().get(0)),
                    Words.asks(measure.ask()) + "; the text is " + Words.of(measure.text()),
                    levels,
                    measure.observed() == null ? null : totals(measure.observed()));
        }

        private static List<BigDecimal> figures(List<Ask> asks) {
            return asks.stream().map(ask -> Figures.exact(ask.milli())).toList();
        }

        private static Map<Option, Long> totals(RecordedVotes votes) {
            Map<Option, Long> totals = new LinkedHashMap<>();
            for (Option option : List.of(Option.YES, Option.ABSTAIN, Option.NO, Option.ABSENT)) {
                totals.put(
                        option,
                        votes.options().values().stream().filter(option::equals).count());
            }
            return totals;
        }
    }

    /** The answer. */
    public record One(int schema, @JsonProperty("case") CasePage crisis) {
        public One(CasePage crisis) {
            this(1, crisis);
        }
    }
}
