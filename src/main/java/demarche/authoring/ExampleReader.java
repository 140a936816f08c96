package demarche.authoring;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.Suppose;
import demarche.crisis.Act;
import demarche.crisis.AskLevel;
import demarche.crisis.ContradictionException;
import demarche.crisis.LeverException;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.evaluate.Track;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.PutMeasure;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.world.Coded;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import demarche.world.Side;
import demarche.world.UnknownIdException;
import demarche.world.fact.Fact;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import demarche.world.read.YamlReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the examples of a file {@code *.test.yaml}. */
final class ExampleReader {
    private static final String NO_POSITION = "no-position";
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final RuleBook book;
    private final Map<String, Act> acts;
    private final Problems problems;
    private final GivenReader givenReader;
    private final Map<String, Integer> thresholds;
    private final Loaded loaded;

    private ExampleReader(Loaded loaded, Map<String, Integer> thresholds, Problems problems) {
        this.loaded = loaded;
        this.book = loaded.engine().book();
        this.acts = loaded.library().asks().acts();
        this.problems = problems;
        this.givenReader = new GivenReader(problems);
        this.thresholds = thresholds;
    }

    /**
     * The examples of a file, in their order.
     *
     * @param shown the path by which problems name it
     * @return none where the file is no list of examples; otherwise those in which nothing is wrong
     */
    static List<Example> read(Path file, String shown, Loaded loaded, Problems problems) {
        Optional<YamlDocument> document = YamlReader.read(file, shown, "tests", problems);
        if (document.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> thresholds = new TreeMap<>();
        document.get()
                .part("/thresholds")
                .values()
                .forEach(value -> thresholds.put(value.key(), value.node().intValue()));
        ExampleReader reader = new ExampleReader(loaded, thresholds, problems);
        Map<String, YamlPart> names = new LinkedHashMap<>();
        List<Example> examples = new ArrayList<>();
        for (YamlPart test : document.get().part("/tests").items()) {
            YamlPart same = names.putIfAbsent(test.at("name").text(), test);
            if (same != null) {
                test.at("name")
                        .refuse(
                                problems,
                                "the name " + Problem.quote(test.at("name").text()) + " is used at "
                                        + same.at("name").place(),
                                "a name of its own");
            }
            reader.example(test).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Example> example(YamlPart test) {
        int before = problems.count();
        List<Expectation> expectations = expectations(test.at("expect"));
        Setting setting = test.at("case").isMissing() ? invented(test) : ofCase(test);
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Example(test.at("name").text(), test.place(), setting, expectations));
    }

    private CaseSetting ofCase(YamlPart test) {
        List<Fact> given = given(test).stream()
                .flatMap(record -> record instanceof Fact fact ? Stream.of(fact) : Stream.empty())
                .toList();
        if (given.size() < test.at("given").items().size()) {
            test.at("given")
                    .refuse(problems, "a conclusion given beside a case", "facts alone, from which rules conclude");
        }
        Inquiry inquiry = new Inquiry(
                test.at("case").text(),
                test.at("measure").findText(),
                new TreeSet<>(test.at("without").items().stream()
                        .flatMap(item -> word(item, Driver.class, "driver").stream())
                        .toList()),
                test.at("track").isMissing()
                        ? Track.WITH_RECORD
                        : word(test.at("track"), Track.class, "track").orElse(Track.WITH_RECORD),
                new Suppose(
                        test.at("with").texts(),
                        test.at("set").texts(),
                        test.at("assume").texts()));
        checkCase(inquiry, test);
        return new CaseSetting(inquiry, given);
    }

    /** What is named must exist, or the example would compare with nothing: the case, what is supposed, and every state. */
    private void checkCase(Inquiry inquiry, YamlPart test) {
        try {
            Question question = inquiry.read(loaded);
            Composed.of(inquiry.suppose(), question, loaded);
            Set<String> members = loaded.library()
                    .world()
                    .membersOn(question.measure().date().minusDays(1))
                    .keySet();
            test.at("expect").values().forEach(expected -> (expected.key().equals("pushed-by")
                            ? expected.values().stream().flatMap(rule -> rule.items().stream())
                            : expected.values().stream())
                    .forEach(state -> checkMember(state, members)));
        } catch (UnknownIdException | LeverException | ContradictionException e) {
            problems.add(test.at("case").place(), String.valueOf(e.getMessage()), "what exists and fits the case");
        } catch (ProblemsException e) {
            e.problems().forEach(problems::add);
        }
    }

    private void checkMember(YamlPart state, Set<String> members) {
        boolean listed = state.node().isTextual();
        String code = listed ? state.text() : state.key();
        if (!members.contains(code)) {
            problems.addUnknown(
                    listed ? state.place() : state.keyPlace(),
                    "state",
                    code,
                    "the code of a member of the United Nations on the day of the measure",
                    members);
        }
    }

    private InventedCrisis invented(YamlPart test) {
        Stream.of("measure", "without", "track", "with", "set", "assume")
                .map(test::at)
                .filter(part -> !part.isMissing())
                .forEach(
                        part -> problems.add(
                                part.keyPlace(),
                                part.key() + " without a case",
                                "a case, or given facts of an invented crisis, for instance {LeverValue: {lever: escalation, …}}"));
        Map<Side, List<String>> sides = new TreeMap<>();
        test.at("sides")
                .values()
                .forEach(side -> sides.put(Side.valueOf(side.key().toUpperCase(Locale.ROOT)), side.texts()));
        return new InventedCrisis(
                crisis(test.at("crisis")),
                text(test.at("text")),
                sides,
                test.at("states").texts(),
                given(test),
                stances(test.at("stance")),
                before(test.at("before")),
                thresholds);
    }

    private List<Record> given(YamlPart test) {
        return test.at("given").items().stream()
                .flatMap(entry -> givenReader.record(entry).stream())
                .toList();
    }

    private Crisis crisis(YamlPart part) {
        String word = part.node().isTextual()
                ? part.text()
                : part.at("act").findText().orElse("annexation");
        Act act = acts.get(word);
        if (act == null) {
            problems.addUnknown(part.place(), "act", word, "an act of asks.yaml", acts.keySet());
            act = new Act(word, false, false, false, "");
        }
        return new Crisis(
                InventedCrisis.INITIATOR,
                InventedCrisis.TARGET,
                InventedCrisis.DISPUTE,
                word,
                part.at("territorial").node().asBoolean(act.territorial()),
                part.at("force").node().asBoolean(act.force()),
                part.at("lasting").node().asBoolean(act.lasting()),
                part.at("gravity").node().asInt(act.territorial() && act.force() ? 3 : act.force() ? 2 : 1));
    }

    private PutMeasure text(YamlPart part) {
        Set<Tag> tags = part.at("tags").items().stream()
                .flatMap(tag -> word(tag, Tag.class, "tag").stream())
                .collect(Collectors.toSet());
        return new PutMeasure(
                InventedCrisis.TEXT,
                Instrument.VOTE,
                part.at("forum").isMissing()
                        ? Forum.UNGA
                        : coded(part.at("forum"), Forum.values(), Forum::name, "forum")
                                .orElse(Forum.UNGA),
                part.at("direction").isMissing()
                        ? TextDirection.AGAINST
                        : word(part.at("direction"), TextDirection.class, "direction")
                                .orElse(TextDirection.AGAINST),
                part.at("ask").isMissing()
                        ? AskLevel.CONDEMN
                        : word(part.at("ask"), AskLevel.class, "level").orElse(AskLevel.CONDEMN),
                tags,
                part.at("emergency").node().asBoolean(false));
    }

    private Map<String, Map<String, Integer>> stances(YamlPart part) {
        Map<String, Map<String, Integer>> stances = new LinkedHashMap<>();
        for (YamlPart state : part.values()) {
            Map<String, Integer> milli = new LinkedHashMap<>();
            if (state.node().isNumber()) {
                milli.put(Push.CASE, milli(state));
            } else {
                state.values().forEach(on -> {
                    if (on.key().equals(Push.CASE)) {
                        milli.put(Push.CASE, milli(on));
                    } else {
                        instrument(on).ifPresent(known -> milli.put(known.code(), milli(on)));
                    }
                });
            }
            stances.put(state.key(), milli);
        }
        return stances;
    }

    private List<InventedCrisis.Before> before(YamlPart part) {
        List<InventedCrisis.Before> before = new ArrayList<>();
        for (YamlPart state : part.values()) {
            for (YamlPart on : state.values()) {
                instrument(on).ifPresent(instrument -> before.add(before(state.key(), instrument, on)));
            }
        }
        return before;
    }

    private InventedCrisis.Before before(String state, Instrument instrument, YamlPart on) {
        if (on.node().isNumber()) {
            return new InventedCrisis.Before(state, instrument, milli(on), Optional.empty(), true, OptionalInt.empty());
        }
        YamlPart position = on.at("position");
        boolean none = position.text().equals(NO_POSITION);
        return new InventedCrisis.Before(
                state,
                instrument,
                on.at("stance").isMissing() ? 0 : milli(on.at("stance")),
                position.isMissing() || none ? Optional.empty() : option(position, instrument),
                !none,
                on.at("round").isMissing()
                        ? OptionalInt.empty()
                        : OptionalInt.of(on.at("round").node().intValue()));
    }

    private List<Expectation> expectations(YamlPart expect) {
        List<Expectation> expectations = new ArrayList<>();
        for (boolean only : List.of(false, true)) {
            YamlPart pushes = expect.at(only ? "pushes-only" : "pushes");
            pushes.values()
                    .forEach(state -> expectations.add(new Expectation.Pushes(
                            state.keyPlace(),
                            state.key(),
                            state.items().stream().map(this::pushed).toList(),
                            only)));
        }
        expect.at("no-pushes")
                .values()
                .forEach(state ->
                        expectations.add(new Expectation.NoPush(state.keyPlace(), state.key(), ruleIds(state))));
        expect.at("pushed-by").values().forEach(rule -> {
            checkRule(rule.key(), rule.keyPlace());
            expectations.add(new Expectation.PushedBy(rule.keyPlace(), rule.key(), rule.texts()));
        });
        each(
                expect.at("positions"),
                (state, on, instrument) -> expectations.add(new Expectation.Stands(
                        on.keyPlace(),
                        state,
                        instrument,
                        on.text().equals(NO_POSITION) ? Optional.empty() : option(on, instrument))));
        each(
                expect.at("stances"),
                (state, on, instrument) ->
                        expectations.add(new Expectation.Sums(on.keyPlace(), state, instrument, milli(on))));
        each(expect.at("reassessments"), (state, on, instrument) -> word(on, Outlook.class, "outlook")
                .ifPresent(outlook ->
                        expectations.add(new Expectation.Reassesses(on.keyPlace(), state, instrument, outlook))));
        expect.at("frames")
                .values()
                .forEach(state -> expectations.add(new Expectation.Argues(
                        state.keyPlace(),
                        state.key(),
                        state.items().stream()
                                .flatMap(item -> word(item, FrameKind.class, "frame").stream())
                                .toList())));
        expect.at("concludes").items().forEach(entry -> givenReader
                .fields(entry)
                .ifPresent(fields -> expectations.add(
                        new Expectation.Concludes(entry.place(), fields.type(), List.of(fields), false))));
        expect.at("concludes-only").values().forEach(type -> givenReader
                .type(type.key(), type)
                .ifPresent(known -> expectations.add(new Expectation.Concludes(
                        type.keyPlace(),
                        known,
                        type.items().stream()
                                .map(item -> givenReader.fields(known, item))
                                .toList(),
                        true))));
        if (!expect.at("fires").isMissing()) {
            expectations.add(new Expectation.Fires(expect.at("fires").keyPlace(), ruleIds(expect.at("fires"))));
        }
        if (!expect.at("silent").isMissing()) {
            expectations.add(new Expectation.Silent(expect.at("silent").keyPlace(), ruleIds(expect.at("silent"))));
        }
        return expectations;
    }

    private interface OnInstrument {
        void expect(String state, YamlPart on, Instrument instrument);
    }

    private void each(YamlPart part, OnInstrument then) {
        part.values().forEach(state -> state.values()
                .forEach(on -> instrument(on).ifPresent(instrument -> then.expect(state.key(), on, instrument))));
    }

    private Expectation.Pushed pushed(YamlPart item) {
        YamlPart rule = item.node().isTextual() ? item : item.at("rule");
        checkRule(rule.text(), rule.place());
        return new Expectation.Pushed(
                rule.text(),
                item.at("direction").isMissing()
                        ? Optional.empty()
                        : word(item.at("direction"), Direction.class, "direction"),
                item.at("counterpart").findText(),
                item.at("on").findText().map(on -> on.equals(Instrument.VOTE.code()) ? InventedCrisis.TEXT : on),
                whole(item.at("round")),
                whole(item.at("strength")));
    }

    private static Optional<Integer> whole(YamlPart part) {
        return part.isMissing() ? Optional.empty() : Optional.of(part.node().intValue());
    }

    private List<String> ruleIds(YamlPart list) {
        list.items().forEach(item -> checkRule(item.text(), item.place()));
        return list.texts();
    }

    private void checkRule(String id, Place place) {
        if (book.findRule(id).isEmpty()) {
            problems.addUnknown(
                    place,
                    "rule",
                    id,
                    "the id of a rule",
                    book.listRules().stream().map(Rule::id).toList());
        }
    }

    private Optional<Instrument> instrument(YamlPart under) {
        Optional<Instrument> found = Coded.find(Instrument.class, under.key());
        if (found.isEmpty()) {
            problems.addUnknown(
                    under.keyPlace(),
                    "instrument",
                    under.key(),
                    "one of " + String.join(", ", Coded.codes(Instrument.class)),
                    Coded.codes(Instrument.class));
        }
        return found;
    }

    private Optional<Option> option(YamlPart part, Instrument instrument) {
        return coded(part, instrument.options().toArray(Option[]::new), Option::code, "option");
    }

    private <E extends Enum<E> & Coded> Optional<E> word(YamlPart part, Class<E> vocabulary, String noun) {
        return coded(part, vocabulary.getEnumConstants(), Coded::code, noun);
    }

    private <E> Optional<E> coded(YamlPart part, E[] words, Function<? super E, String> code, String noun) {
        List<String> codes = Stream.of(words).map(code).toList();
        int at = codes.indexOf(part.text());
        if (at < 0) {
            problems.addUnknown(part.place(), noun, part.text(), "one of " + String.join(", ", codes), codes);
            return Optional.empty();
        }
        return Optional.of(words[at]);
    }

    /** Log-odds as milli-log-odds. */
    private int milli(YamlPart part) {
        BigDecimal value = part.node().decimalValue();
        if (value.abs().compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 3) {
            part.refuse(problems, "a stance of " + part.text(), "log-odds with at most three decimals");
            return 0;
        }
        return value.movePointRight(3).intValueExact();
    }
}
