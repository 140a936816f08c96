package demarche.reasoning;

import demarche.crisis.Asks;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.whynot.Examination;
import demarche.rules.KnowledgeBase;
import demarche.rules.RuleBook;
import demarche.rules.RuleSource;
import demarche.rules.RulesDigest;
import demarche.rules.Weights;
import demarche.world.factbase.Snapshot;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions: one knowledge base, one world, as many questions as you like. Safe for several threads. */
public final class Engine {
    /** Far above what 193 states need (some ten thousand firings) and reached by a loop within a second. */
    static final int FIRING_LIMIT = 500_000;

    private final KnowledgeBase base;
    private final RuleBook book;
    private final Weights weights;
    private final Asks asks;
    private final World world;
    private final List<RuleSource> sources;
    private final String rulesDigest;
    private final List<LeverValue> atRest;
    /** The one used last: the same day is asked for many times in a row. */
    private volatile @Nullable Snapshot known;

    /**
     * @param atRest every lever at its baseline
     * @param sources the rule files, which identify the rules
     */
    public Engine(
            KnowledgeBase base,
            RuleBook book,
            Weights weights,
            Asks asks,
            World world,
            List<LeverValue> atRest,
            List<RuleSource> sources) {
        this.base = base;
        this.book = book;
        this.weights = weights;
        this.asks = asks;
        this.world = world;
        this.sources = List.copyOf(sources);
        this.rulesDigest = RulesDigest.of(sources, weights, asks);
        this.atRest = List.copyOf(atRest);
    }

    /** What the rules say of themselves. */
    public RuleBook book() {
        return book;
    }

    /** The numbers the rules use. */
    public Weights weights() {
        return weights;
    }

    /** How much stance each option asks. */
    public Asks asks() {
        return asks;
    }

    /** The rule files as they were read. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** Identifies rules, weights and asks: {@code sha256:<hex>}. */
    public String digest() {
        return rulesDigest;
    }

    /** Examines rules in a working memory of this engine. */
    public Examination examine(List<Object> memory) {
        return new Examination(book, base, memory);
    }

    /** The same rules and the same world with other numbers; nothing is compiled or read anew. */
    public Engine withNumbers(Weights otherWeights, Asks otherAsks) {
        return new Engine(base, book, otherWeights, otherAsks, world, atRest, sources);
    }

    /**
     * Infers everything from facts that are stated one by one, as in an example of a rule author: no case, no world, no
     * numbers besides.
     *
     * @throws RuleFailureException where a rule fails, or the rules do not come to rest
     */
    public Inference infer(List<Object> facts) {
        Blame blame = new Blame(base, book);
        try {
            Optional<Inference> inferred = Inference.of(base, facts, FIRING_LIMIT);
            if (inferred.isPresent()) {
                return inferred.get();
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw blame.failure(facts, e);
        }
        throw blame.loop(facts);
    }

    /**
     * Infers everything for a question in a fresh session.
     *
     * @throws RuleFailureException where a rule fails, or the rules do not come to rest
     */
    public Assessment assess(Question question) {
        try (WarmSession warm = open(question)) {
            return warm.baseline();
        }
    }

    /**
     * The same without the argument behind it, for those who only look where states stand.
     *
     * @throws RuleFailureException where a rule fails, or the rules do not come to rest
     */
    public Assessment stand(Question question) {
        try (WarmSession warm = open(question)) {
            return warm.standAtRest();
        }
    }

    /**
     * Infers the baseline of a question and keeps the session for scenarios.
     *
     * @throws RuleFailureException where a rule fails, or the rules do not come to rest
     */
    public WarmSession open(Question question) {
        LocalDate asOf = question.measure().date().minusDays(1);
        List<Object> memory = memory(question, snapshot(asOf));
        WarmSession.Origin origin = new WarmSession.Origin(question, asOf, world.digest(), rulesDigest);
        return new WarmSession(base.newSession(), origin, asks, weights, memory, new Blame(base, book));
    }

    private Snapshot snapshot(LocalDate date) {
        Snapshot last = known;
        if (last == null || !last.date().equals(date)) {
            last = world.asOf(date);
            known = last;
        }
        return last;
    }

    List<Object> memory(Question question, Snapshot snapshot) {
        List<Object> memory = WorkingMemory.of(question, snapshot, asks, book.listRules(), weights);
        memory.addAll(atRest);
        return memory;
    }
}
