package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import demarche.crisis.Side;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Weight;
import demarche.rules.CompiledRules;
import demarche.rules.KnowledgeBase;
import demarche.rules.RuleCompiler;
import demarche.rules.RuleSource;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Place;
import demarche.world.Validity;
import demarche.world.fact.Obligation;
import demarche.world.fact.Support;
import demarche.world.fact.SupportKind;
import demarche.world.fact.Trade;
import demarche.world.fact.Treaty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What the architecture rests on, proved on thirty synthetic rules before the real ones were written: exact sums, rounds
 * that settle, undo, warm equals fresh, serialised equals compiled.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpikeTest {
    private static final String MEASURE = "M";
    private static final int STATES = 40;
    private static final int TRADE_RULES = 22;
    private static List<RuleSource> sources = List.of();
    private static KnowledgeBase compiled = KnowledgeBase.of(List.of());

    @BeforeAll
    static void compile() {
        sources = List.of(new RuleSource("spike.drl", handWritten()), new RuleSource("trade.drl", tradeRules()));
        compiled = KnowledgeBase.of(RuleCompiler.compile(sources));
    }

    @Test
    void about_thirty_rules_are_proved_upon() {
        assertThat(compiled.packages().stream()
                        .mapToInt(p -> p.getRules().size())
                        .sum())
                .isEqualTo(30);
    }

    @Test
    void a_stance_is_the_exact_sum_of_its_pushes_whatever_the_order_of_facts() {
        String inOrder = fresh(world());
        for (int seed = 0; seed < 5; seed++) {
            List<Object> shuffled = new ArrayList<>(world());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(fresh(shuffled)).isEqualTo(inOrder);
        }
        Standing state = standing(world(), code(3), 0);
        assertThat(state.getStance()).isEqualTo(expectedOwnStance(3));
    }

    @Test
    void rounds_settle_on_a_cyclic_patron_graph() {
        List<Object> facts = new ArrayList<>(numbers());
        List<String> ring = List.of("AAA", "BBB", "CCC");
        for (int i = 0; i < ring.size(); i++) {
            facts.add(support(ring.get(i), ring.get((i + 1) % ring.size())));
            standings(ring.get(i)).forEach(facts::add);
        }
        facts.add(new Party("GGG", Side.TARGET, Party.Role.DECLARED_SUPPORTER));
        facts.add(treaty("GGG", "AAA"));
        KieSession session = session(compiled);
        try {
            facts.forEach(session::insert);
            assertThat(Stages.fire(session, 1000)).as("firings").isLessThan(100);
            assertThat(read(session))
                    .containsExactly(
                            "AAA 0 1000 YES",
                            "AAA 1 1000 YES",
                            "AAA 2 1000 YES",
                            "BBB 0 0 ABSTAIN",
                            "BBB 1 0 ABSTAIN",
                            "BBB 2 1500 YES",
                            "CCC 0 0 ABSTAIN",
                            "CCC 1 1500 YES",
                            "CCC 2 1500 YES");
        } finally {
            session.dispose();
        }
    }

    @Test
    void a_cycle_of_supporters_does_not_keep_itself_alive_when_its_only_reason_goes() {
        KieSession session = session(compiled);
        try {
            numbers().forEach(session::insert);
            List.of("AAA", "BBB").forEach(s -> standings(s).forEach(session::insert));
            session.insert(support("AAA", "BBB"));
            session.insert(support("BBB", "AAA"));
            session.insert(new Party("GGG", Side.TARGET, Party.Role.DECLARED_SUPPORTER));
            FactHandle guarantee = session.insert(treaty("GGG", "AAA"));
            Stages.fire(session, 1000);
            assertThat(read(session)).contains("AAA 2 2500 YES", "BBB 2 1500 YES");
            session.delete(guarantee);
            Stages.fire(session, 1000);
            assertThat(read(session)).allMatch(line -> line.endsWith(" 0 ABSTAIN"));
        } finally {
            session.dispose();
        }
    }

    @Test
    void change_and_undo_restores_the_baseline_to_the_byte() {
        KieSession session = session(compiled);
        try {
            List<FactHandle> handles = world().stream().map(session::insert).toList();
            Stages.fire(session, 100_000);
            String baseline = String.join("\n", read(session));
            for (int i = 0; i < handles.size(); i += 17) {
                Object original = session.getObject(handles.get(i));
                if (original instanceof Trade trade) {
                    session.update(handles.get(i), trade(trade.state(), trade.partner(), 1000 - trade.share()));
                    Stages.fire(session, 100_000);
                    assertThat(String.join("\n", read(session))).isNotEqualTo(baseline);
                    session.update(handles.get(i), original);
                    Stages.fire(session, 100_000);
                    assertThat(String.join("\n", read(session))).isEqualTo(baseline);
                }
            }
        } finally {
            session.dispose();
        }
    }

    @Test
    void a_warm_session_equals_a_fresh_one() {
        List<Object> changed = new ArrayList<>(world());
        KieSession warm = session(compiled);
        try {
            List<FactHandle> handles =
                    world().stream().map(warm::insert).collect(Collectors.toCollection(ArrayList::new));
            Stages.fire(warm, 100_000);
            for (int i = 0; i < changed.size(); i++) {
                if (changed.get(i) instanceof Trade trade && i % 3 == 0) {
                    changed.set(i, trade(trade.state(), trade.partner(), 999));
                    warm.update(handles.get(i), changed.get(i));
                }
            }
            Stages.fire(warm, 100_000);
            assertThat(String.join("\n", read(warm))).isEqualTo(fresh(changed));
        } finally {
            warm.dispose();
        }
    }

    @Test
    void serialised_packages_give_the_same_result_as_compiled_ones() {
        byte[] bytes = CompiledRules.write(RuleCompiler.compile(sources));
        KnowledgeBase read = KnowledgeBase.of(CompiledRules.read(bytes));
        KieSession session = session(read);
        try {
            world().forEach(session::insert);
            Stages.fire(session, 100_000);
            assertThat(String.join("\n", read(session))).isEqualTo(fresh(world()));
        } finally {
            session.dispose();
        }
    }

    @Test
    void serialised_packages_start_faster_than_compiling() {
        byte[] bytes = CompiledRules.write(RuleCompiler.compile(sources));
        long compiling = fastest(() -> KnowledgeBase.of(RuleCompiler.compile(sources)));
        long reading = fastest(() -> KnowledgeBase.of(CompiledRules.read(bytes)));
        assertThat(reading).isLessThan(compiling);
    }

    /** Nanoseconds of the fastest of three runs: what the work takes when nothing else gets in its way. */
    private static long fastest(Runnable work) {
        return IntStream.range(0, 3)
                .mapToLong(run -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    // ---------------------------------------------------------------- a synthetic world

    private static List<Object> world() {
        List<Object> facts = new ArrayList<>(numbers());
        facts.add(new Party(code(0), Side.TARGET, Party.Role.DECLARED_SUPPORTER));
        for (int i = 0; i < STATES; i++) {
            standings(code(i)).forEach(facts::add);
            for (int j = 1; j <= 3; j++) {
                facts.add(trade(code(i), code((i + j) % STATES), (i * 37 + j * 113) % 1000));
            }
            if (i % 5 == 1) {
                facts.add(treaty(code(0), code(i)));
            }
            if (i % 4 == 2) {
                facts.add(support(code(i), code((i + 7) % STATES)));
            }
        }
        return facts;
    }

    private static int expectedOwnStance(int i) {
        int sum = i % 5 == 1 ? 1000 : 0;
        for (int j = 1; j <= 3; j++) {
            int share = (i * 37 + j * 113) % 1000;
            for (int r = 0; r < TRADE_RULES; r++) {
                if (share >= r * 40) {
                    sum += Weight.contribution((r % 2 == 0 ? 1 : -1) * (131 + 17 * r), share);
                }
            }
        }
        return sum;
    }

    private static List<Object> numbers() {
        List<Object> numbers = new ArrayList<>();
        numbers.add(new Rung(MEASURE, Option.NO, Integer.MIN_VALUE, -700));
        numbers.add(new Rung(MEASURE, Option.ABSTAIN, -699, 699));
        numbers.add(new Rung(MEASURE, Option.YES, 700, Integer.MAX_VALUE));
        numbers.add(new Round(1, 0));
        numbers.add(new Round(2, 1));
        numbers.add(new Weight("guaranteed", Driver.ALLIANCE, 1000, true));
        numbers.add(new Weight("follow-yes", Driver.PATRONAGE, 1500, true));
        numbers.add(new Weight("follow-no", Driver.PATRONAGE, -1500, true));
        IntStream.range(0, TRADE_RULES)
                .mapToObj(r -> new Weight("trade-" + r, Driver.EXPOSURE, (r % 2 == 0 ? 1 : -1) * (131 + 17 * r), true))
                .forEach(numbers::add);
        return numbers;
    }

    private static List<Object> standings(String state) {
        Stance stance = new Stance(state, MEASURE, Instrument.VOTE, 2);
        List<Object> cells = new ArrayList<>(stance.standings());
        cells.add(stance);
        return cells;
    }

    private static String code(int i) {
        return "S" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }

    private static Trade trade(String state, String partner, int share) {
        return new Trade(state, partner, share, evidence("trade/" + state + "-" + partner));
    }

    private static Treaty treaty(String state, String partner) {
        return new Treaty(
                state, partner, Obligation.DEFENCE, "a treaty", evidence("alliances/" + state + "-" + partner));
    }

    private static Support support(String state, String supporter) {
        return new Support(state, supporter, SupportKind.ECONOMIC, evidence("supports/" + state + "-" + supporter));
    }

    private static Evidence evidence(String key) {
        return new Evidence(
                key,
                new Validity.Spell(LocalDate.of(2000, 1, 1), null),
                "test",
                Basis.RECORDED,
                null,
                null,
                new Place("test", 1, 1));
    }

    // ---------------------------------------------------------------- running it

    private static KieSession session(KnowledgeBase base) {
        return base.newSession();
    }

    private static String fresh(List<Object> facts) {
        KieSession session = session(compiled);
        try {
            facts.forEach(session::insert);
            Stages.fire(session, 100_000);
            return String.join("\n", read(session));
        } finally {
            session.dispose();
        }
    }

    private static Standing standing(List<Object> facts, String state, int round) {
        KieSession session = session(compiled);
        try {
            facts.forEach(session::insert);
            Stages.fire(session, 100_000);
            return session.getObjects(Standing.class::isInstance).stream()
                    .map(Standing.class::cast)
                    .filter(s -> s.getState().equals(state) && s.getRound() == round)
                    .findFirst()
                    .orElseThrow();
        } finally {
            session.dispose();
        }
    }

    private static List<String> read(KieSession session) {
        return session.getObjects(Standing.class::isInstance).stream()
                .map(Standing.class::cast)
                .map(s -> s.getState() + " " + s.getRound() + " " + s.getStance() + " " + s.getLeaning())
                .sorted()
                .toList();
    }

    private static String handWritten() {
        try (InputStream in = Objects.requireNonNull(SpikeTest.class.getResourceAsStream("spike/spike.drl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Driver rules with graded strengths and weights of both signs, to give sums something to be wrong about. */
    private static String tradeRules() {
        StringBuilder drl = new StringBuilder("package spike.trade;\nimport demarche.world.fact.Trade;\n"
                + "import function demarche.reasoning.memory.Push.push;\ndialect \"java\"\n");
        for (int r = 0; r < TRADE_RULES; r++) {
            drl.append("rule \"trade ").append(r).append("\"\n  @id(\"trade-");
            drl.append(r)
                    .append(
                            "\")\n  ruleflow-group \"drivers\"\nwhen\n    Trade($state : state, $partner : partner, share >= ");
            drl.append(r * 40).append(", $share : share)\nthen\n");
            drl.append("    insertLogical(push(drools, $state, $partner, $share));\nend\n");
        }
        return drl.toString();
    }
}
