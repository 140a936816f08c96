package demarche.answer.text;

/** Colours a piece of text, or leaves it as it is. */
@FunctionalInterface
public interface Paint {

    /** Leaves every text as it is. */
    Paint NONE = (tone, text) -> text;

    /** The text as it is to be shown; as wide as before. */
    String apply(Tone tone, String text);
}
