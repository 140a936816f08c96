package demarche.crisis;

import java.util.List;

/**
 * An event between two measures of a dispute.
 *
 * @param date as written: a day, a month or a year
 * @param what the event in a sentence
 * @param settings lever settings relative to the day of the earlier measure
 * @param patches changes of facts that the tables do not contain
 * @param sources keys of its sources, at least one
 */
public record Development(
        String date, String what, List<LeverSetting> settings, List<FactPatch> patches, List<String> sources) {

    public Development {
        settings = List.copyOf(settings);
        patches = List.copyOf(patches);
        sources = List.copyOf(sources);
    }
}
