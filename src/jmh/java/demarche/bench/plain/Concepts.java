package demarche.bench.plain;

import demarche.bench.plain.concepts.AlignmentRules;
import demarche.bench.plain.concepts.ExposureRules;
import demarche.bench.plain.concepts.GuaranteeRules;
import demarche.bench.plain.concepts.SupporterRules;
import demarche.reasoning.concept.Alignment;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.reasoning.concept.Shield;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the facts amount to. Filled in the order in which one concept needs another, then only read. */
public final class Concepts {
    private record Dependence(String on, ExposureKind kind) {}

    public final Set<Alignment> alignments = new HashSet<>();
    private final Map<Dependence, Set<Exposure>> exposures = new HashMap<>();
    public final Set<String> coalitionMarkets = new HashSet<>();
    public final Set<String> greatPowers = new HashSet<>();
    public final Set<SecurityGuarantee> guarantees = new HashSet<>();
    public final Set<OutsideGuarantee> outside = new HashSet<>();
    public final Set<PrincipalSupporter> supporters = new HashSet<>();
    public final Set<Shield> shields = new HashSet<>();

    /** Everything that the facts of a day amount to. */
    static Concepts of(Given given, Facts facts) {
        Concepts concepts = new Concepts();
        new GuaranteeRules(given, facts, concepts).apply();
        new AlignmentRules(given, facts, concepts).apply();
        new ExposureRules(given, facts, concepts).apply();
        new SupporterRules(facts, concepts).apply();
        return concepts;
    }

    /** Adds an exposure. */
    public void add(Exposure exposure) {
        exposures
                .computeIfAbsent(new Dependence(exposure.to(), exposure.kind()), key -> new HashSet<>())
                .add(exposure);
    }

    /** Who is exposed to a state or organisation. */
    public Set<Exposure> exposuresTo(String to, ExposureKind kind) {
        return exposures.getOrDefault(new Dependence(to, kind), Set.of());
    }

    /** Whether a great power owes a state defence. */
    public boolean isGuaranteed(String guarantor, String state) {
        return guarantees.contains(new SecurityGuarantee(guarantor, state));
    }

    /** Whether a state depends on a supporter. */
    public boolean isSupported(String supporter, String state) {
        return supporters.contains(new PrincipalSupporter(supporter, state));
    }
}
