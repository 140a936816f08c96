package demarche.answer.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Number formats. */
public final class Figures {
    private static final String MINUS = "\u2212";

    private Figures() {}

    /** Milli-log-odds as log-odds, exactly. */
    public static BigDecimal exact(int milli) {
        return BigDecimal.valueOf(milli, 3);
    }

    /** A probability with three decimals. */
    public static BigDecimal probability(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    /** Any number with three decimals. */
    public static BigDecimal thousandths(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    /** A number with the given decimals and a minus sign if negative. */
    public static String decimals(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + rounded.abs().toPlainString();
    }

    /** Log-odds with sign and three decimals, exact, for instance {@code −0.922}. */
    public static String signed(int milli) {
        return signed(exact(milli));
    }

    /** Log-odds with sign and two decimals. */
    public static String signedShort(int milli) {
        return signed(exact(milli).setScale(2, RoundingMode.HALF_UP));
    }

    /** A distance in log-odds, with two decimals and no sign. */
    public static String distance(int milli) {
        return exact(milli).setScale(2, RoundingMode.UP).toPlainString();
    }

    private static String signed(BigDecimal value) {
        String sign = value.signum() < 0 ? MINUS : value.signum() > 0 ? "+" : "";
        return sign + value.abs().toPlainString();
    }

    /** A probability rounded to 5 points; 0% and 100% only if exact. */
    public static String percent(double probability) {
        if (probability == 0 || probability == 1) {
            return Math.round(probability * 100) + "%";
        }
        long points = Math.round(probability * 20) * 5;
        return points == 0 ? "<5%" : points == 100 ? ">95%" : points + "%";
    }

    /** A count with its noun, for instance {@code 1 state}, {@code 2 states}. */
    public static String count(long n, String noun) {
        return n + " " + (n == 1 ? noun : noun + "s");
    }

    /** A score with four decimals, for data formats. */
    public static @Nullable BigDecimal score(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP) : null;
    }

    /** A score with three decimals and a typographic minus sign; – if undefined. */
    public static String shortScore(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + rounded.abs().toPlainString();
    }

    /** An optional score with three decimals. */
    public static String shortScore(OptionalDouble value) {
        return shortScore(value.orElse(Double.NaN));
    }

    /** A p-value with three decimals; {@code <0.001} below. */
    public static String pValue(double value) {
        return value < 0.001 ? "<0.001" : shortScore(value);
    }
}
