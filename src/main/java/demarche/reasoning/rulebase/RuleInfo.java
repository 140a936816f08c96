package demarche.reasoning.rulebase;

import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Theory;
import demarche.world.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of itself.
 *
 * @param id short and unique, the key of its weight
 * @param title a sentence
 * @param folder {@code concepts}, {@code drivers} or {@code positions}
 * @param driver the family of reasons, of a driver rule
 * @param direction which way it pushes, of a driver rule
 * @param says the sentence shown where it fired; {@code {name}} stands for what {@code $name} was bound to, and
 *     {@code {name%}} shows a share
 * @param cites keys of sources
 * @param place where its title stands in the user's files
 */
public record RuleInfo(
        String id,
        String title,
        String folder,
        Optional<Driver> driver,
        Optional<Direction> direction,
        Theory theory,
        String says,
        String rationale,
        List<String> cites,
        Place place) {}
