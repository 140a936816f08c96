package demarche.evaluate.fit;

import demarche.crisis.AskLevel;
import demarche.crisis.VoteAsks;
import demarche.rules.WeightNote;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts fitted numbers into {@code weights.yaml} and {@code asks.yaml}, which keep all else as it was written. */
public final class NumberFiles {
    /** The value of {@code calibrated_on} for numbers fitted to recorded votes of the General Assembly. */
    public static final String CALIBRATION = "assembly-votes";

    private static final String METHOD =
            "Ordinal logistic fit to the recorded votes of the General Assembly, from judgement and within its"
                    + " signs; the"
                    + " n votes of a dispute count 1/sqrt(n) each. The spread is one for all levels.";

    private static final int WIDTH = 118;

    private final TextFile weights;
    private final TextFile asks;
    private final Path weightsPath;
    private final Path asksPath;

    private NumberFiles(TextFile weights, TextFile asks, Path weightsPath, Path asksPath) {
        this.weights = weights;
        this.asks = asks;
        this.weightsPath = weightsPath;
        this.asksPath = asksPath;
    }

    /** A file and what is to stand in it. */
    private record Edited(Path path, String before, String after) {}

    /**
     * The files of two folders that were read without a problem.
     *
     * @param facts where it lies over another folder, what is written is written to it and never to the one below
     */
    public static NumberFiles of(Path rules, FactsFolder facts) {
        Problems problems = new Problems();
        Path weightsPath = rules.resolve("weights.yaml");
        Optional<TextFile> weights = TextFile.read(weightsPath, rules.getFileName() + "/weights.yaml", problems);
        Optional<TextFile> asks = facts.read("asks.yaml", problems);
        problems.throwIfAny();
        return new NumberFiles(
                weights.orElseThrow(),
                asks.orElseThrow(),
                weightsPath,
                facts.path().resolve("asks.yaml"));
    }

    /**
     * Writes both files or neither; empty if it holds these numbers already. Then the day of the calibration stays too.
     *
     * @param today the day that is noted beside new numbers
     * @return the files that were written
     */
    public List<Path> write(Calibration calibration, LocalDate today) {
        List<Edited> edited = edited(calibration, written(today));
        if (edited(calibration, "").stream().allMatch(file -> file.before().equals(file.after()))) {
            return List.of();
        }
        Map<Path, String> texts = new LinkedHashMap<>();
        edited.forEach(file -> texts.put(file.path(), file.after()));
        try {
            Together.write(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(texts.keySet());
    }

    private static String written(LocalDate day) {
        return day.toString();
    }

    /** @param day empty to leave the one that is written */
    private List<Edited> edited(Calibration calibration, String day) {
        return List.of(
                new Edited(weightsPath, weights.text(), weights(calibration, day)),
                new Edited(asksPath, asks.text(), asks(calibration, day)));
    }

    private String weights(Calibration calibration, String day) {
        YamlEdit edit = new YamlEdit(weights);
        calibration.rules().forEach((id, rule) -> {
            String pointer = YamlDocument.child("/rules", id);
            boolean fitted = rule.pushes() > 0;
            edit.put(pointer, "value", String.valueOf(rule.fitted()), "rationale");
            if (fitted) {
                edit.put(pointer, "judged", String.valueOf(rule.judged()), "value");
            }
            edit.put(pointer, "calibrated_on", calibratedOn(fitted), "value");
        });
        note(edit, calibration, day);
        return edit.text();
    }

    private String asks(Calibration calibration, String day) {
        YamlEdit edit = new YamlEdit(asks);
        for (AskLevel level : AskLevel.values()) {
            String pointer = YamlDocument.child("/votes", level.code());
            Calibration.Level cuts = Objects.requireNonNull(calibration.levels().get(level));
            boolean fitted = cuts.rollCalls() > 0;
            edit.put(pointer, "yes", String.valueOf(cuts.fitted().yes()), "rationale");
            edit.put(pointer, "no", String.valueOf(cuts.fitted().no()), "rationale");
            edit.put(pointer, "spread", String.valueOf(calibration.spread()), "no");
            if (fitted) {
                edit.put(pointer, "judged", written(cuts.judged()), "no");
            }
            edit.put(pointer, "calibrated_on", calibratedOn(fitted), "rationale");
        }
        note(edit, calibration, day);
        return edit.text();
    }

    private static String written(VoteAsks.Cuts cuts) {
        return "{yes: " + cuts.yes() + ", no: " + cuts.no() + "}";
    }

    private static String calibratedOn(boolean fitted) {
        return fitted ? CALIBRATION : WeightNote.JUDGEMENT;
    }

    /** The entry that {@code calibrated_on} refers to, at the top of the file. */
    private static void note(YamlEdit edit, Calibration calibration, String day) {
        String pointer = YamlDocument.child("/calibration", CALIBRATION);
        String disputes = wrapped(calibration.disputes());
        if (edit.has(pointer)) {
            edit.replace(pointer + "/disputes", disputes);
            if (!day.isEmpty()) {
                edit.replace(pointer + "/date", day);
            }
            edit.replace(pointer + "/method", '"' + METHOD + '"');
            return;
        }
        List<String> lines = new ArrayList<>();
        if (!edit.has("/calibration")) {
            lines.add("# What `calibrated_on` refers to; `judged` is what stood there before.");
            lines.add("calibration:");
            lines.add("  " + CALIBRATION + ":");
            lines.add("    disputes: " + disputes);
            lines.add("    date: " + day);
            lines.add("    method: \"" + METHOD + '"');
            lines.add("");
            edit.begin(lines);
        } else {
            edit.replace(
                    "/calibration",
                    "{" + CALIBRATION + ": {disputes: " + disputes + ", date: " + day + ", method: \"" + METHOD
                            + "\"}}");
        }
    }

    private static String wrapped(Iterable<String> disputes) {
        StringBuilder text = new StringBuilder("[");
        int column = "    disputes: [".length();
        String separator = "";
        for (String dispute : disputes) {
            if (column + dispute.length() + 2 > WIDTH) {
                separator = ",\n      ";
                column = "      ".length();
            }
            text.append(separator).append(dispute);
            column += dispute.length() + 2;
            separator = ", ";
        }
        return text.append(']').toString();
    }
}
