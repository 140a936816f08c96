package demarche.answer.text;

/** A piece of text in a table. */
public record Cell(String text, Tone tone) {

    /** A cell without emphasis. */
    public static Cell of(String text) {
        return new Cell(text, Tone.PLAIN);
    }
}
