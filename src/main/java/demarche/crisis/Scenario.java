package demarche.crisis;

import demarche.world.Place;
import java.util.List;
import java.util.Optional;

/**
 * A named set of changes.
 *
 * @param conjecture the part without precedent, in a sentence
 * @param includes ids of scenarios whose changes come before its own
 * @param settings one per lever and actor
 * @param patches one per fact
 * @param sources keys of its sources
 */
public record Scenario(
        String id,
        String title,
        String description,
        Optional<String> conjecture,
        List<String> includes,
        List<LeverSetting> settings,
        List<FactPatch> patches,
        List<String> sources,
        Place place) {

    public Scenario {
        includes = List.copyOf(includes);
        settings = List.copyOf(settings);
        patches = List.copyOf(patches);
        sources = List.copyOf(sources);
    }
}
