package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.ask.Caveats;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.crisis.AskLevel;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Outlook;
import demarche.rules.Rule;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The vocabularies with their labels, for the page. */
public record WordsAnswer(
        int schema,
        List<DriverWord> drivers,
        List<InstrumentWord> instruments,
        @JsonPropertyDescription("ask levels of texts") List<Word> asks,
        @JsonPropertyDescription("roles in a case") List<Word> roles,
        List<Word> frames,
        List<Word> outlooks,
        @JsonPropertyDescription("regional groups") List<Word> groups,
        List<OrganisationWord> organisations,

        @JsonPropertyDescription("caveat of every position") String caveat) {

    /** All vocabularies. */
    public static WordsAnswer of(Collection<Rule> rules, Collection<Organisation> organisations) {
        return new WordsAnswer(
                1,
                Arrays.stream(Driver.values())
                        .map(driver -> DriverWord.of(driver, rules))
                        .toList(),
                Arrays.stream(Instrument.values()).map(InstrumentWord::of).toList(),
                words(AskLevel.values(), Words::asks),
                wordsOfRoles(),
                words(FrameKind.values(), Words::of),
                words(Outlook.values(), Words::of),
                words(State.Group.values(), Words::group),
                organisations.stream()
                        .map(of -> new OrganisationWord(of.code(), of.name(), of.kind()))
                        .toList(),
                Caveats.NO_FORECAST);
    }

    private static <E extends Coded> List<Word> words(E[] vocabulary, Function<E, String> label) {
        return Arrays.stream(vocabulary)
                .map(word -> new Word(word.code(), label.apply(word)))
                .toList();
    }

    private static List<Word> wordsOfRoles() {
        List<Word> roles = new ArrayList<>();
        for (Side side : Side.values()) {
            String party = side == Side.INITIATOR ? "acting state" : "affected party";
            roles.add(new Word(side.code(), party));
            roles.add(new Word("declared-for-" + side.code(), "declared supporter of the " + party));
        }
        return roles;
    }

    /** A word with its label. */
    public record Word(String code, String label) {}

    /** A driver. */
    public record DriverWord(
            Driver code,
            String label,
            String description,
            @JsonPropertyDescription("number of rules") long rules) {
        static DriverWord of(Driver driver, Collection<Rule> rules) {
            return new DriverWord(
                    driver,
                    Words.of(driver),
                    driver.description(),
                    rules.stream()
                            .filter(rule -> rule.driver().stream().anyMatch(driver::equals))
                            .count());
        }
    }

    /** An instrument. */
    public record InstrumentWord(
            Instrument code,
            String label,

            @JsonPropertyDescription("from most against to most towards the acting state")
            List<OptionWord> options) {
        static InstrumentWord of(Instrument instrument) {
            return new InstrumentWord(
                    instrument,
                    Words.of(instrument),
                    inOrder(instrument).stream().map(OptionWord::of).toList());
        }

        /** Options from against to towards the acting state, then options outside the scale. */
        private static List<Option> inOrder(Instrument instrument) {
            List<Option> options = new ArrayList<>(instrument.ladder());
            List<Option> others = new ArrayList<>(instrument.options());
            others.removeAll(options);
            Collections.reverse(options);
            Collections.reverse(others);
            options.addAll(others);
            return options;
        }
    }

    /** An option of an instrument. */
    public record OptionWord(
            Option code,
            String label,

            @JsonPropertyDescription("short label") String brief,

            @JsonPropertyDescription("key of colour and pattern on maps")
            String tone) {
        static OptionWord of(Option option) {
            return new OptionWord(option, label(option), Words.brief(option), tone(option));
        }

        private static String label(Option option) {
            return switch (option) {
                case MILITARY_TO_TARGET -> "military, to the affected party";
                case OTHER_TO_TARGET -> "other, to the affected party";
                case TO_INITIATOR -> "to the acting state";
                default -> Words.of(option);
            };
        }

        private static String tone(Option option) {
            return switch (option) {
                case OTHER_TO_TARGET -> "partly";
                case ABSENT -> "absent";
                case OFFERS, ACCEPTS -> "engaged";
                case CAPABLE -> "able";
                default ->
                    switch (Tone.of(option)) {
                        case AGAINST -> "against";
                        case TOWARDS -> "towards";
                        default -> "between";
                    };
            };
        }
    }

    /** An organisation. */
    public record OrganisationWord(String code, String name, Organisation.Kind kind) {}
}
