package demarche.answer.text;

/** Colours text, or returns it unchanged. */
@FunctionalInterface
public interface Paint {

    /** Returns every text unchanged. */
    Paint NONE = (tone, text) -> text;

    /** The coloured text, with the same visible width. */
    String apply(Tone tone, String text);
}
