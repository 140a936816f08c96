package demarche.reasoning;

import demarche.crisis.ChangeSet;
import demarche.crisis.Lever;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.PatchedFacts;
import demarche.reasoning.memory.LeverValue;
import java.util.List;

/** Levers and their settings as rules match them. */
public final class Dials {
    private Dials() {}

    /** Every lever at its baseline. */
    public static List<LeverValue> atRest(Levers levers) {
        return levers.listLevers().stream()
                .map(lever -> new LeverValue(lever.id(), lever.baseline(), 0, "", ""))
                .toList();
    }

    /**
     * Returns the changes in working memory for a change set.
     *
     * @param facts the facts that its patches remove and add, among the facts known on the day of the question
     */
    public static Delta changes(ChangeSet set, PatchedFacts facts, Levers levers) {
        return new Delta(
                set.names(),
                set.settings().stream().map(setting -> value(setting, levers)).toList(),
                facts.removed(),
                facts.added());
    }

    private static LeverValue value(LeverSetting setting, Levers levers) {
        Lever lever = levers.getLever(setting.lever());
        int turned = Math.abs(setting.value() - lever.baseline());
        int room =
                setting.value() >= lever.baseline() ? lever.to() - lever.baseline() : lever.baseline() - lever.from();
        int degree = turned == 0 ? 0 : turned * 1000 / room;
        return new LeverValue(
                setting.lever(),
                setting.value(),
                degree,
                setting.by().orElse(""),
                setting.of().orElse(""));
    }
}
