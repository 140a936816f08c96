package demarche.bench.page;

import java.util.List;

/**
 * Heap in use after a collection, at the start, after a quarter, after a half and at the end of many evaluations.
 *
 * @param mib at each of the four
 */
public record Memory(String date, int evaluations, int threads, double seconds, List<Double> mib) {}
