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

/** Answers questions with one knowledge base and one world. Thread-safe. */
public final class Engine {
    /** Far above the need of 193 states (some ten thousand firings). A loop reaches it within a second. */
    static final int FIRING_LIMIT = 500_000;

    private final KnowledgeBase base;
    private final RuleBook book;
    private final Weights weights;
    private final Asks asks;
    private final World world;
    private final List<RuleSource> sources;
    private final String rulesDigest;
    private final List<LeverValue> atRest;
    /** The last one used, because many questions in a row share a day. */
    private volatile @Nullable Snapshot known;

    /**
     * @param atRest every lever at its baseline
     * @param sources the rule files, for the digest
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

    /** Returns the rules with their metadata. */
    public RuleBook book() {
        return book;
    }

    /** Returns the numbers of the rules. */
    public Weights weights() {
        return weights;
    }

    /** Returns the thresholds of each option. */
    public Asks asks() {
        return asks;
    }

    /** Returns the rule files as read. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** Returns the digest of rules, weights and thresholds: {@code sha256:<hex>}. */
    public String digest() {
        return rulesDigest;
    }

    /** Examines rules in a working memory of this engine. */
    public Examination examine(List<Object> memory) {
        return new Examination(book, base, memory);
    }

    /** Returns an engine with the same rules and world and other numbers. Nothing is compiled or read again. */
    public Engine withNumbers(Weights otherWeights, Asks otherAsks) {
        return new Engine(base, book, otherWeights, otherAsks, world, atRest, sources);
    }

    /**
     * Returns what the rules conclude from these facts alone, as in an example of a rule author. No case, world or number
     * is added.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
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
     * Returns the assessment of a question, from a fresh session.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Assessment assess(Question question) {
        try (WarmSession warm = open(question)) {
            return warm.baseline();
        }
    }

    /**
     * Returns the assessment of a question without its argument, if only positions are needed.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Assessment stand(Question question) {
        try (WarmSession warm = open(question)) {
            return warm.standAtRest();
        }
    }

    /**
     * Infers the baseline of a question and keeps the session for scenarios.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
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
