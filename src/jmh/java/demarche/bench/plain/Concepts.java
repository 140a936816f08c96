package demarche.bench.plain;

import demarche.bench.plain.commitments.InsulationRules;
import demarche.bench.plain.concepts.AlignmentRules;
import demarche.bench.plain.concepts.ArmsRules;
import demarche.bench.plain.concepts.ExposureRules;
import demarche.bench.plain.concepts.GuaranteeRules;
import demarche.bench.plain.concepts.LineRules;
import demarche.bench.plain.concepts.MovementRules;
import demarche.bench.plain.concepts.PrecedentRules;
import demarche.bench.plain.concepts.SanctionsRules;
import demarche.bench.plain.concepts.SupporterRules;
import demarche.bench.plain.concepts.WorldViewRules;
import demarche.bench.plain.positions.MediationRules;
import demarche.bench.plain.positions.VoteRules;
import demarche.reasoning.concept.Absence;
import demarche.reasoning.concept.Alignment;
import demarche.reasoning.concept.Autocracy;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.concept.Line;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.Pragmatism;
import demarche.reasoning.concept.Precedent;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.reasoning.concept.SharedRhetoric;
import demarche.reasoning.concept.Shield;
import demarche.reasoning.concept.VotingAffinity;
import demarche.reasoning.concept.Vulnerability;
import demarche.reasoning.concept.WorkingRelationship;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the facts amount to. Filled in the order in which one concept needs another, then only read. */
public final class Concepts {
    private record Dependence(String on, ExposureKind kind) {}

    public final Set<Alignment> alignments = new HashSet<>();
    public final Set<String> withoutArmsToSpare = new HashSet<>();
    private final Map<Dependence, Set<Exposure>> exposures = new HashMap<>();
    public final Set<String> coalitionMarkets = new HashSet<>();
    public final Set<String> greatPowers = new HashSet<>();
    public final Set<SecurityGuarantee> guarantees = new HashSet<>();
    public final Set<OutsideGuarantee> outside = new HashSet<>();
    public final Set<Line> lines = new HashSet<>();
    public final Set<String> nonAligned = new HashSet<>();
    public final Set<Precedent> precedents = new HashSet<>();
    public final Set<Vulnerability> vulnerabilities = new HashSet<>();
    public final Set<SanctionsRisk> sanctionsRisks = new HashSet<>();
    public final Set<String> sanctioningUnions = new HashSet<>();
    public final Set<String> withSanctionsMeans = new HashSet<>();
    public final Set<String> hostages = new HashSet<>();
    public final Set<PrincipalSupporter> supporters = new HashSet<>();
    public final Set<Shield> shields = new HashSet<>();
    public final Set<DecisiveIdeology> decisive = new HashSet<>();
    public final Set<Pragmatism> pragmatic = new HashSet<>();
    public final Set<SharedRhetoric> rhetoric = new HashSet<>();
    public final Set<VotingAffinity> affinities = new HashSet<>();
    public final Set<Autocracy> autocracies = new HashSet<>();
    public final Map<String, Set<Absence>> absences = new HashMap<>();
    public final Set<String> tookPart = new HashSet<>();
    public final Set<WorkingRelationship> relationships = new HashSet<>();
    public final Set<String> withLeverage = new HashSet<>();

    /** Voters by measure. */
    public final Map<String, Set<String>> voters = new HashMap<>();

    /** Of each state the rules that insulate it. */
    public final Map<String, Set<String>> insulations = new HashMap<>();

    /** Everything that a world and the dials of a scenario amount to. */
    public static Concepts of(Given given, Facts facts, Dials dials) {
        Concepts concepts = new Concepts();
        new GuaranteeRules(given, facts, concepts).apply();
        new AlignmentRules(given, facts, concepts).apply();
        new ArmsRules(given, facts, concepts).apply();
        new ExposureRules(given, facts, concepts).apply();
        new LineRules(given, concepts).apply();
        new MovementRules(facts, concepts).apply();
        new PrecedentRules(given, facts, concepts).apply();
        new SanctionsRules(given, facts, concepts).apply();
        new SupporterRules(facts, concepts).apply();
        new WorldViewRules(given, facts, dials, concepts).apply();
        new InsulationRules(given, facts, concepts).apply();
        new VoteRules(given, facts, concepts).applyToFacts();
        new MediationRules(given, facts, concepts).applyToFacts();
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

    /** Whether ideology decides what a state does. */
    public boolean isDecisive(String state) {
        for (DecisiveIdeology ideology : decisive) {
            if (ideology.state().equals(state)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state does not weigh what a scenario changes. */
    public boolean isInsulated(String state) {
        return insulations.containsKey(state);
    }
}
