package demarche.web.http;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Json;
import demarche.reasoning.RuleFailureException;
import demarche.world.QuestionException;
import demarche.world.UnknownIdException;
import demarche.world.read.ProblemsException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A problem with a request, as problem details of RFC 9457.
 *
 * @param detail the finding
 * @param remedy what to do
 * @param parameter the invalid parameter
 * @param nearest the nearest valid value
 * @param known all valid values
 */
public record Problem(
        Kind kind,
        String detail,
        String remedy,
        Optional<String> parameter,
        Optional<String> nearest,
        List<String> known) {
    /** The media type. */
    public static final String TYPE = "application/problem+json";

    private static final int MOST_KNOWN = 300;

    /** Kinds of problems with their status codes. */
    public enum Kind {
        BAD_REQUEST(400, "The request is malformed"),
        BAD_PARAMETER(400, "A parameter is invalid"),
        FORBIDDEN(403, "Requests from other sites are refused"),
        NOT_FOUND(404, "Nothing was found at this path"),
        UNKNOWN_ID(404, "The id is unknown"),
        METHOD_NOT_ALLOWED(405, "The method is not allowed"),
        MISDIRECTED(421, "The request is meant for another server"),
        REFUSED(422, "The question cannot be answered"),
        TOO_MANY(429, "Too many requests"),
        TOO_LARGE(431, "The request is too large"),
        INTERNAL(500, "The program has an error"),
        BUSY(503, "The server is busy");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }

        /** The title of the kind. */
        public String title() {
            return title;
        }

        /** The anchor of the kind in {@code /reference}. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns a problem that concerns no single parameter. */
    public static Problem of(Kind kind, String detail, String remedy) {
        return new Problem(kind, detail, remedy, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns this problem with its parameter. */
    public Problem about(String name) {
        return new Problem(kind, detail, remedy, Optional.of(name), nearest, known);
    }

    /** Converts a failure to a problem for the client. */
    public static Problem of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ProblemException known) {
            return known.problem();
        }
        if (cause instanceof UnknownIdException unknown) {
            return unknown(unknown);
        }
        if (cause instanceof QuestionException refused) {
            return new Problem(
                    Kind.REFUSED,
                    refused.what(Problem::named),
                    refused.remedy(Problem::named).orElse("See /reference for valid questions"),
                    refused.parameter(),
                    Optional.empty(),
                    List.of());
        }
        if (cause instanceof RuleFailureException failed) {
            return of(Kind.REFUSED, String.valueOf(failed.getMessage()), "Correct the rule and save the file");
        }
        if (cause instanceof ProblemsException files) {
            return of(Kind.REFUSED, String.valueOf(files.getMessage()), "Correct the file and save it");
        }
        if (cause instanceof RejectedExecutionException) {
            return of(Kind.BUSY, "the queue of this server is full", "Repeat the request in a second");
        }
        if (cause instanceof TimeoutException) {
            return of(
                    Kind.BUSY,
                    "the computation took longer than the server waits",
                    "Repeat the request later; the result may be ready by then");
        }
        return of(
                Kind.INTERNAL,
                "the program failed unexpectedly",
                "Run the same question on the command line with --debug and report the output");
    }

    private static Problem unknown(UnknownIdException unknown) {
        List<String> known = unknown.known();
        return new Problem(
                Kind.UNKNOWN_ID,
                String.valueOf(unknown.getMessage()),
                unknown.nearest()
                        .map(nearest -> "Did you mean \"" + nearest + "\"?")
                        .orElse("Choose one of the known values, or see the lists in /reference"),
                Optional.empty(),
                unknown.nearest(),
                known.size() > MOST_KNOWN ? List.of() : known);
    }

    private static String named(String parameter) {
        return "\"" + parameter + "\"";
    }

    /** The document that is sent. */
    public record Answer(
            @JsonPropertyDescription("kind of problem, for instance /reference#unknown-id")
            String type,

            String title,
            int status,

            @JsonPropertyDescription("the finding and its place")
            String detail,

            @JsonPropertyDescription("what to do") String remedy,

            @JsonPropertyDescription("the invalid parameter") @Nullable String parameter,

            @JsonPropertyDescription("the nearest valid value") @Nullable String nearest,

            @JsonPropertyDescription("all valid values") @Nullable List<String> known) {}

    /** Returns the document as JSON. */
    public String json() {
        return Json.write(new Answer(
                "/reference#" + kind.anchor(),
                kind.title,
                kind.status,
                detail,
                remedy,
                parameter.orElse(null),
                nearest.orElse(null),
                known.isEmpty() ? null : known));
    }
}
