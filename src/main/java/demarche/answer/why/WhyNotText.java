package demarche.answer.why;

import demarche.answer.ask.Heading;
import demarche.answer.text.CommandOption;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.explain.Candidate;
import demarche.explain.ConditionAccount;
import demarche.explain.RuleAccount;
import demarche.explain.WhyNot;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a state does not take an option, as text: the distance and the unmet conditions of rules. */
public final class WhyNotText {
    private static final int COLUMN = 7;

    private final WhyNotView view;
    private final WhyNot found;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private WhyNotText(WhyNotView view, int width, Paint paint) {
        this.view = view;
        this.found = view.found();
        this.width = width;
        this.paint = paint;
    }

    /** The page. */
    public static String of(WhyNotView view, int width, Paint paint) {
        return new WhyNotText(view, width, paint).render();
    }

    private String render() {
        String name = view.explainer().name(found.state());
        text.append(Heading.of(
                found.assessment(),
                view.explainer(),
                name + ", " + Words.of(found.on().instrument()),
                width,
                paint));
        text.append('\n');
        line(paint.apply(Tone.STRONG, headline(name)));
        found.gap().ifPresent(gap -> verdict(gap).forEach(this::line));
        section("Rules that conclude " + Words.of(found.wanted()));
        if (found.concluding().isEmpty()) {
            line("No rule concludes this option for a state with a say.");
        }
        found.concluding().forEach(rule -> {
            line(head(rule));
            conditions(rule.conditions(), 2);
        });
        if (!found.instead().isEmpty()) {
            line("Current position: " + String.join("; ", found.instead()));
        }
        found.gap().ifPresent(this::reasons);
        text.append('\n');
        return text.append(Lines.below(view.caveats(), width, paint)).toString();
    }

    private String headline(String name) {
        String stands = name + ": "
                + found.on().option().map(Words::of).orElse("no position")
                + found.on()
                        .held()
                        .map(held -> ", stance "
                                + Figures.signed(found.on().stance().orElse(0))
                                + (held.equals(found.on().stance().orElse(0))
                                        ? ""
                                        : ", held at " + Figures.signed(held)))
                        .orElse("");
        return found.gap()
                .map(gap -> stands + "; " + Figures.distance(Math.abs(gap)) + " short of " + Words.of(found.wanted())
                        + ", " + way(gap) + ".")
                .orElseGet(() -> stands + ".");
    }

    private static String way(int gap) {
        return gap > 0 ? "against the acting state" : "towards the acting state";
    }

    /** Whether a rule would suffice, and which other conditions fail. */
    private List<String> verdict(int gap) {
        List<String> sentences = new ArrayList<>();
        sentences.add(reach(gap));
        if (!found.barred().isEmpty()) {
            sentences.add("The stance alone does not decide: " + String.join("; ", found.barred()) + ".");
        }
        return sentences;
    }

    private String reach(int gap) {
        int enough = found.sufficient().size();
        int reachable = found.reachable().size();
        if (reachable == 0) {
            return "No other rule pushes in this direction.";
        }
        if (enough > 0) {
            String silent = " rules in this direction that do not fire would ";
            if (reachable == 1) {
                return "The only rule in this direction that does not fire would suffice alone at full strength.";
            }
            if (enough == 1) {
                return "1 of the " + reachable + silent + "suffice alone at full strength.";
            }
            return (enough == reachable ? "Each" : enough) + " of the " + reachable + silent
                    + (enough == reachable ? "suffice alone" : "each suffice alone") + " at full strength.";
        }
        int heaviest = found.reachable().stream()
                .mapToInt(candidate -> Math.abs(candidate.milli()))
                .max()
                .orElse(0);
        if (heaviest >= Math.abs(gap)) {
            return "No single rule suffices: every rule that is strong enough overshoots the option.";
        }
        return "No single rule suffices: the strongest of the " + reachable + " rules that do not fire adds "
                + Figures.distance(heaviest) + " of " + Figures.distance(Math.abs(gap))
                + found.fewest()
                        .map(n -> "; at least " + n + " rules are needed together.")
                        .orElse("; all of them together do not suffice.");
    }

    private void reasons(int gap) {
        List<Candidate> candidates = found.candidates();
        int shown = Math.min(view.shown(), candidates.size());
        if (!candidates.isEmpty()) {
            section("Rules in this direction that do not fire, nearest first");
            int number = 1;
            for (Candidate candidate : candidates.subList(0, shown)) {
                candidate(number++, candidate, gap);
            }
            if (candidates.size() > shown) {
                line((candidates.size() - shown)
                        + " more rules have more unmet conditions, a lower weight or no effect in this case ("
                        + CommandOption.of("all") + ").");
            }
        }
        if (found.elsewhere() > 0) {
            line(Figures.count(found.elsewhere(), "further rule") + " affect" + (found.elsewhere() == 1 ? "s" : "")
                    + " other instruments only.");
        }
        section("Current pushes");
        line(pushes("in this direction", found.helping()));
        line(pushes("in the other direction", found.hindering()));
        List<AppliedPush> decisive = found.hindering().stream()
                .filter(push -> Math.abs(push.milli()) >= Math.abs(gap))
                .toList();
        if (!decisive.isEmpty()) {
            line("Without one of these pushes the distance would also close: "
                    + decisive.stream()
                            .map(push -> push.push().rule())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static String pushes(String way, List<AppliedPush> pushes) {
        if (pushes.isEmpty()) {
            return way + " none";
        }
        int sum = pushes.stream().mapToInt(AppliedPush::milli).sum();
        return way + " " + Figures.signed(sum) + " from "
                + (pushes.size() == 1 ? "1 push" : pushes.size() + " pushes")
                + ": "
                + pushes.stream()
                        .map(push -> push.push().rule() + " " + Figures.signed(push.milli()))
                        .collect(Collectors.joining(", "));
    }

    private void candidate(int number, Candidate candidate, int gap) {
        String carries =
                (candidate.graded() ? "up to " : "") + Figures.signed(candidate.milli()) + " of " + Figures.signed(gap);
        String reaches = candidate
                .reaches()
                .filter(option -> found.on().option().filter(option::equals).isEmpty())
                .map(option -> ", reaches " + Words.of(option))
                .orElse("");
        String bring =
                switch (candidate.bring()) {
                    case FACTS -> "";
                    case SCENARIO -> "; a scenario can make it fire";
                    case NOTHING -> "; depends on the case only";
                };
        line(paint.apply(Tone.STRONG, number + ". " + candidate.rule().id()) + "  " + carries + reaches + "; "
                + Figures.count(candidate.told().lacking(), "unmet condition") + bring);
        text.append("   ")
                .append(Lines.hanging(
                        candidate.rule().title() + " (" + place(candidate.told().place()) + ")", width - 3, 3))
                .append('\n');
        conditions(candidate.told().conditions(), 3);
    }

    private String head(RuleAccount rule) {
        return rule.id() + ": " + rule.title() + " (" + place(rule.place()) + ")";
    }

    private static String place(Place place) {
        return place.file() + ":" + place.line();
    }

    /** Prints conditions, except trivial ones that only fetch a value. */
    private void conditions(List<ConditionAccount> conditions, int indent) {
        for (ConditionAccount condition : conditions) {
            if (!condition.trivial()) {
                condition(condition, indent);
            }
        }
    }

    private void condition(ConditionAccount condition, int indent) {
        boolean holds = condition.status() == ConditionFinding.Status.HOLDS;
        String label =
                switch (condition.status()) {
                    case HOLDS -> "holds";
                    case MISSING -> "unmet";
                    case OPEN -> "open";
                };
        String said = condition.sentence()
                + (holds ? "" : " (line " + condition.place().line() + ")");
        text.append(" ".repeat(indent))
                .append(paint.apply(holds ? Tone.FAINT : Tone.STRONG, label))
                .append(" ".repeat(COLUMN - label.length()))
                .append(Lines.hanging(said, width - indent - COLUMN, indent + COLUMN))
                .append('\n');
        int number = 1;
        for (List<ConditionAccount> alternative : condition.alternatives()) {
            text.append(" ".repeat(indent + COLUMN))
                    .append("either ")
                    .append(number++)
                    .append('\n');
            conditions(alternative, indent + COLUMN + 2);
        }
        for (RuleAccount rule : condition.concluding()) {
            text.append(" ".repeat(indent + COLUMN))
                    .append(Lines.hanging(
                            "by " + rule.id() + " (" + place(rule.place()) + ")"
                                    + (rule.lacking() == 0 ? ": fires with another conclusion" : ""),
                            width - indent - COLUMN,
                            indent + COLUMN + 2))
                    .append('\n');
            rule.conditions().stream()
                    .filter(part -> part.status() == ConditionFinding.Status.MISSING)
                    .forEach(part -> condition(part, indent + COLUMN + 2));
        }
    }

    private void section(String title) {
        text.append('\n').append(paint.apply(Tone.STRONG, title)).append('\n');
    }

    private void line(String sentence) {
        text.append(Lines.hanging(sentence, width, 2)).append('\n');
    }
}
