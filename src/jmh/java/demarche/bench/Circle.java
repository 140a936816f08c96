package demarche.bench;

import java.util.List;

/** Goes round a list for ever. For one thread. */
final class Circle<T> {
    private final List<T> items;
    private int next;

    /** @param start where to begin, so that two threads do not ask the same at the same time */
    Circle(List<T> items, int start) {
        this.items = items;
        this.next = start;
    }

    T next() {
        T item = items.get(next);
        next = (next + 1) % items.size();
        return item;
    }
}
