package demarche.world;

/**
 * A position in a file.
 *
 * @param file path as shown to the user, relative to the folder that was read
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based character column; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

    /** {@code file:line:column}, without zero parts. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
