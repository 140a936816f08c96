package demarche.bench.plain;

import demarche.bench.synthetic.OtherRules;
import demarche.crisis.read.Library;
import demarche.reasoning.Engine;
import java.nio.file.Path;
import java.util.Set;

/**
 * The rules that are compared: those of the drivers alliance, exposure, identity, patronage and security, the concepts they
 * read, the levers of the grid, and how a stance comes to be a position. The engine runs these and no others, so that it does the
 * work that is done by hand.
 */
public final class FiveDrivers {
    /** By id, each with a method by hand. */
    private static final Set<String> RULES = Set.of(
            // concepts
            "great-power",
            "guarantee-by-treaty",
            "guarantee-by-alliance",
            "outside-guarantee",
            "alignment-of-members",
            "alignment-of-partners",
            "trade-exposure",
            "gas-exposure",
            "oil-exposure",
            "arms-exposure",
            "food-exposure",
            "market-of-a-union",
            "market-of-a-state",
            "principal-supporter",
            "shield",
            "voter-assembly",
            "voter-council",
            // drivers
            "guaranteed-by-supporter",
            "guaranteed-by-initiator",
            "aligned-with-supporters",
            "close-to-supporters",
            "aligned-with-initiator",
            "comprehensive-partner-of-initiator",
            "strategic-partner-of-initiator",
            "partner-of-target",
            "price-of-siding-with-initiator",
            "trade-with-initiator",
            "gas-from-initiator",
            "oil-from-initiator",
            "arms-from-initiator",
            "wheat-from-initiator",
            "liberation-support-from-initiator",
            "diaspora-from-target",
            "supported-by-initiator",
            "supported-by-supporter",
            "reciprocity",
            "follow-against",
            "follow-towards",
            "rival-of-guarantor",
            "rival-of-initiator",
            "neighbour-without-ties",
            "hosts-initiator",
            "hosts-supporter",
            // levers
            "escalation-by-initiator",
            "blame-shifts",
            "fear-of-escalation",
            "distance-from-nuclear-threat",
            "distance-from-the-other-side",
            "deterred-by-nuclear-threat",
            "gas-price-pain",
            "oil-price-pain",
            // positions
            "case-total",
            "total",
            "place",
            "vote-as-placed",
            "recognition-as-placed",
            "support-as-placed",
            "support-as-placed");

    private FiveDrivers() {}

    /**
     * An engine of these rules alone, with the numbers of another.
     *
     * @throws IllegalStateException where one of them is no longer among the rules of the folder
     */
    public static Engine engine(Path rules, Engine real, Library library) {
        Engine engine = OtherRules.engine(rules, FiveDrivers::kept, real.weights(), real, library);
        RULES.stream().filter(id -> engine.book().findRule(id).isEmpty()).forEach(id -> {
            throw new IllegalStateException("no rule is called " + id + " any longer; see FiveDrivers");
        });
        return engine;
    }

    private static String kept(String drl) {
        return OtherRules.RULE.matcher(drl).replaceAll(rule -> RULES.contains(OtherRules.id(rule.group())) ? "$0" : "");
    }
}
