package demarche.explain;

import demarche.crisis.Ask;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Argument;
import demarche.reasoning.Assessment;
import demarche.reasoning.Conclusion;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Justification;
import demarche.reasoning.Premise;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.concept.Acceptability;
import demarche.reasoning.concept.Concept;
import demarche.reasoning.concept.Leverage;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.OfState;
import demarche.reasoning.memory.Party;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.reasoning.whynot.RuleFinding;
import demarche.rules.RuleBook;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Renders the argument of an assessment as a tree of sentences. */
public final class Explainer {
    /** The key in {@code sources.yaml} of the publication from which the votes files are taken. */
    public static final String SOURCE_OF_VOTES = "un-voting-data";

    private final World world;
    private final RuleBook book;
    private final Sentences sentences;

    /**
     * @param world the world the assessment was made of
     * @param book the rules it was made with
     */
    public Explainer(World world, RuleBook book) {
        this(world, book, new Sentences(world, book));
    }

    private Explainer(World world, RuleBook book, Sentences sentences) {
        this.world = world;
        this.book = book;
        this.sentences = sentences;
    }

    /** Returns an explainer that uses the names of states on a day. */
    public Explainer on(LocalDate day) {
        return on(day, List.of());
    }

    /** Returns an explainer that uses the names of states on a day, with those of states that a scenario adds. */
    public Explainer on(LocalDate day, List<Fact> added) {
        return new Explainer(world, book, sentences.on(day, added));
    }

    /** The short name of a state or the name of an organisation, or the code itself where none is known. */
    public String name(String code) {
        return sentences.name(code).orElse(code);
    }

    /** The name of a state as the United Nations uses it, for machine-readable output. */
    public String officialName(String code) {
        return sentences.officialName(code).orElse(code);
    }

    /**
     * Returns the derivation of a state's position on an instrument: the position, the stance with every push in its sum,
     * the thresholds, further conditions, and the frames of a vote, each down to cited facts.
     *
     * @throws demarche.world.UnknownIdException if the assessment does not cover the state
     */
    public Step why(Assessment assessment, String state, Instrument instrument) {
        StateAssessment of = assessment.getState(state);
        InstrumentAssessment on = Objects.requireNonNull(of.instruments().get(instrument));
        Telling telling = new Telling(assessment.argument(), assessment.asOf());
        List<Step> premises = new ArrayList<>();
        Optional<Conclusion> position =
                telling.argument.findPosition(state, instrument).flatMap(telling.argument::findConclusion);
        on.stance().ifPresent(stance -> premises.add(stance(state, on, stance, telling)));
        position.ifPresent(p -> p.justifications().forEach(j -> premises.addAll(telling.premises(j))));
        if (instrument == Instrument.MEDIATION) {
            // A condition that is missing gives no premise, so the conditions that hold are shown.
            premises.addAll(telling.meansOfMediation(state));
        }
        if (instrument == Instrument.VOTE) {
            of.frames().forEach(frame -> premises.add(frame(frame, telling)));
        }
        String said = position.map(p -> Sentences.begun(String.join("; ", sentences.of(p.justifications()))))
                .orElse(Sentences.begun(sentences.word(state)) + " has no position on " + on.measure());
        Optional<String> rule = position.map(p -> p.justifications().get(0).rule());
        return Step.concluded(Step.Kind.POSITION, said, rule, distinct(premises));
    }

    /** Returns a sentence for a fact, with its citation. */
    public Step tell(Fact fact) {
        return FactSentences.step(fact, world, Optional.empty(), sentences);
    }

    /** Returns a sentence for a fact, with its citation and its age on a day. */
    public Step tell(Fact fact, LocalDate day) {
        return FactSentences.step(fact, world, Optional.of(day), sentences);
    }

    /** Returns a sentence for an earlier vote, with its citation. */
    public Step tell(EarlierVote vote) {
        return VoteSentence.step(vote, world, sentences);
    }

    /** Returns the reasons for a conclusion, a sentence for each justification. */
    public List<String> because(Assessment assessment, Record conclusion) {
        return because(assessment.argument(), conclusion);
    }

    /** The same of an argument. */
    public List<String> because(Argument argument, Record conclusion) {
        return argument.findConclusion(conclusion).stream()
                .flatMap(c -> sentences.of(c.justifications()).stream())
                .map(Sentences::begun)
                .toList();
    }

    private Step stance(String state, InstrumentAssessment on, int stance, Telling telling) {
        List<Step> parts = new ArrayList<>();
        on.pushes().forEach(push -> parts.add(push(push, telling)));
        for (Ask ask : on.asks()) {
            parts.add(Step.of(
                    Step.Kind.ASK,
                    "threshold for " + Sentences.word(ask.option()) + ": "
                            + (isAbove(on, ask) ? "at least" : "at most"),
                    Optional.of(ask.milli()),
                    List.of()));
        }
        String leaning = on.leaning().map(Sentences::word).orElse("no option");
        return Step.of(
                Step.Kind.STANCE,
                "the pushes on " + sentences.word(state) + " sum to its stance, which lies at " + leaning,
                Optional.of(stance),
                parts);
    }

    private static boolean isAbove(InstrumentAssessment on, Ask ask) {
        List<Option> ladder = on.instrument().ladder();
        return ladder.indexOf(ask.option()) > Ask.neutral(on.instrument(), on.asks());
    }

    private Step push(AppliedPush push, Telling telling) {
        return telling.conclusion(push.push(), Step.Kind.PUSH).orElseThrow().adding(push.milli());
    }

    private Step frame(Frame frame, Telling telling) {
        return telling.conclusion(frame, Step.Kind.FRAME).orElseThrow();
    }

    private static List<Step> distinct(List<Step> steps) {
        return List.copyOf(new LinkedHashSet<>(steps));
    }

    /** Removes a second match of the same facts in another order. */
    private static List<Justification> unmirrored(List<Justification> justifications) {
        Map<Set<Premise>, Justification> byPremises = new LinkedHashMap<>();
        justifications.forEach(j -> byPremises.putIfAbsent(Set.copyOf(j.premises()), j));
        return List.copyOf(byPremises.values());
    }

    /** Renders the conclusions of one argument. */
    private final class Telling {
        private final Argument argument;
        private final LocalDate date;
        /** Steps of concepts, which many reasons share. */
        private final Map<Concept, Step> concepts = new HashMap<>();

        Telling(Argument argument, LocalDate date) {
            this.argument = argument;
            this.date = date;
        }

        Optional<Step> conclusion(Record value, Step.Kind kind) {
            return argument.findConclusion(value).map(conclusion -> {
                List<Justification> justifications = unmirrored(conclusion.justifications());
                return Step.concluded(
                        kind,
                        Sentences.begun(String.join("; ", sentences.of(justifications))),
                        Optional.of(justifications.get(0).rule()),
                        justifications.stream()
                                .flatMap(justification -> premises(justification).stream())
                                .distinct()
                                .toList());
            });
        }

        /** Returns the conditions of mediation that a state meets, whether or not they suffice. */
        List<Step> meansOfMediation(String state) {
            return Stream.<OfState>concat(
                            argument.list(Acceptability.class).stream(), argument.list(Leverage.class).stream())
                    .filter(value -> value.state().equals(state))
                    .sorted(Comparator.comparing(OfState::toString))
                    .flatMap(value -> conclusion((Record) value, Step.Kind.CONCEPT).stream())
                    .toList();
        }

        List<Step> premises(Justification justification) {
            return justification.premises().stream()
                    .flatMap(premise -> premise(premise).stream())
                    .toList();
        }

        private Optional<Step> premise(Premise premise) {
            if (premise instanceof Premise.OfFact fact) {
                return Optional.of(fact.fact())
                        .filter(FactSentences::worthTelling)
                        .map(f -> FactSentences.step(f, world, Optional.of(date), sentences));
            }
            if (premise instanceof Premise.OfConcept of) {
                Optional<Step> told = Optional.ofNullable(concepts.get(of.concept()))
                        .or(() -> conclusion((Record) of.concept(), Step.Kind.CONCEPT));
                told.ifPresent(step -> concepts.put(of.concept(), step));
                return told;
            }
            if (premise instanceof Premise.OfVote earlier) {
                return Optional.of(VoteSentence.step(earlier.vote(), world, sentences));
            }
            if (premise instanceof Premise.OfLever turned && turned.lever().degree() > 0) {
                return Optional.of(
                        supposed("the scenario sets " + turned.lever().written()));
            }
            if (premise instanceof Premise.OfAssumed imposed) {
                return Optional.of(supposed("a position is assumed, not inferred: "
                        + imposed.assumed().written()));
            }
            if (premise instanceof Premise.OfGravity gravity) {
                return Optional.of(told("the case codes the gravity of the act as " + gravity.level() + " of 3"));
            }
            if (premise instanceof Premise.OfCase declared
                    && declared.party().role() == Party.Role.DECLARED_SUPPORTER) {
                return Optional.of(told("the case names "
                        + sentences.word(declared.party().state()) + " as a declared supporter of the "
                        + (declared.party().side() == Side.TARGET ? "affected party" : "acting state")));
            }
            return Optional.empty();
        }

        private Step told(String sentence) {
            return Step.of(Step.Kind.CASE, Sentences.begun(sentence), Optional.empty(), List.of());
        }

        private Step supposed(String sentence) {
            return Step.of(Step.Kind.SCENARIO, Sentences.begun(sentence), Optional.empty(), List.of());
        }
    }

    /** Returns how close a rule is to firing, with the values found. */
    public RuleAccount tell(RuleFinding finding, Argument argument) {
        return new FindingSentences(this, sentences, argument).tell(finding);
    }

    /** Returns whether one condition of a rule holds. */
    ConditionAccount tell(ConditionFinding finding, Argument argument) {
        return new FindingSentences(this, sentences, argument).tell(finding);
    }

    /** The rules the sentences come from. */
    public RuleBook book() {
        return book;
    }
}
