package demarche.answer.text;

import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.FrameKind;
import demarche.world.Coded;
import demarche.world.Option;
import demarche.world.fact.State;
import java.util.stream.Collectors;

/** Labels of the closed vocabularies. */
public final class Words {
    private Words() {}

    /** Any word of a vocabulary, with spaces for its hyphens. */
    public static String of(Coded coded) {
        return coded instanceof FrameKind frame ? frame(frame) : coded.code().replace('-', ' ');
    }

    private static String frame(FrameKind frame) {
        return frame == FrameKind.CHARTER_AND_LAW
                ? "Charter and law"
                : frame.code().replace('-', ' ');
    }

    /** A short label of an option; the legend of the table explains it. */
    public static String brief(Option option) {
        return switch (option) {
            case MILITARY_TO_TARGET -> "military";
            case OTHER_TO_TARGET -> "other";
            case TO_INITIATOR -> "acting";
            case NOT_CAPABLE -> "no";
            default -> of(option);
        };
    }

    /** The direction of a text, for instance {@code against the acting state}. */
    public static String of(TextDirection text) {
        return text == TextDirection.AGAINST ? "against the acting state" : "in favour of the acting state";
    }

    /** The ask level of a text in words, in its defensible readings. */
    public static String asks(AskRange ask) {
        return ask.readings().stream().map(Words::asks).collect(Collectors.joining(" or "));
    }

    /** An ask level in words. */
    public static String asks(AskLevel level) {
        return switch (level) {
            case PROCEDURE -> "is procedural or humanitarian";
            case TALKS -> "calls for talks";
            case DEMAND -> "demands without naming the acting state";
            case CONDEMN -> "condemns by name";
            case ACCOUNT -> "holds to account";
            case EXCLUDE -> "suspends or expels";
        };
    }

    /** A regional group of the United Nations. */
    public static String group(State.Group group) {
        return switch (group) {
            case AFRICAN -> "African states";
            case ASIA_PACIFIC -> "Asia-Pacific states";
            case EASTERN_EUROPEAN -> "Eastern European states";
            case LATIN_AMERICAN_CARIBBEAN -> "Latin American and Caribbean states";
            case WESTERN_EUROPEAN_OTHERS -> "Western European and other states";
            case NONE -> "no regional group";
        };
    }
}
