package demarche.evaluate.score;

import java.util.Collection;

/** Checks of lists for scores. */
final class Lists {
    private Lists() {}

    /**
     * The list itself.
     *
     * @throws IllegalArgumentException if it is empty: no score of nothing is right
     */
    static <C extends Collection<?>> C notEmpty(C list, String of) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("no " + of + " to score");
        }
        return list;
    }
}
