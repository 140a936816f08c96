package demarche.crisis;

import java.util.List;

/**
 * Something that happened between two measures of a dispute.
 *
 * @param date as written: a day, a month or a year
 * @param what it was, in a sentence
 * @param settings the dials it turns, measured from the day of the earlier measure
 * @param patches what it changes of what is on record, where the tables do not carry it
 * @param sources keys of the sources it is taken from, at least one
 */
public record Development(
        String date, String what, List<LeverSetting> settings, List<FactPatch> patches, List<String> sources) {

    public Development {
        settings = List.copyOf(settings);
        patches = List.copyOf(patches);
        sources = List.copyOf(sources);
    }
}
