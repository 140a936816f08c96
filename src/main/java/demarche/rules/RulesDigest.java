package demarche.rules;

import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Identifies rules and all numbers behind them. */
public final class RulesDigest {
    private RulesDigest() {}

    /** {@code sha256:<hex>} over the rule files in the order of their paths, the weights and the asks. */
    public static String of(List<RuleSource> sources, Weights weights, Asks asks) {
        MessageDigest digest = sha256();
        update(digest, of(sources));
        update(digest, weights.rounds() + " " + weights.rules() + weights.thresholds());
        update(digest, weights.commitments() + " " + weights.frames());
        update(digest, asks.votes().values().stream().map(RulesDigest::cuts).collect(Collectors.joining(" ")));
        update(digest, asks.standing().toString());
        return finished(digest);
    }

    /** What the asks were before calibration makes no difference to any inference. */
    private static String cuts(VoteAsks asks) {
        return asks.yes() + " " + asks.no() + " " + asks.spread();
    }

    /** The same over the rule files alone. */
    public static String of(List<RuleSource> sources) {
        MessageDigest digest = sha256();
        sources.stream().sorted(Comparator.comparing(RuleSource::path)).forEach(source -> {
            update(digest, source.path());
            update(digest, source.text());
        });
        return finished(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String finished(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
