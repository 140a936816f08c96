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
 * What is wrong with a request, as problem details after RFC 9457.
 *
 * @param detail what was found
 * @param remedy what to do
 * @param parameter the one that is wrong
 * @param nearest what was perhaps meant
 * @param known everything that would have done
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

    /** The kinds, each with its status. */
    public enum Kind {
        BAD_REQUEST(400, "The request is malformed"),
        BAD_PARAMETER(400, "A parameter is wrong"),
        FORBIDDEN(403, "This server answers to this machine alone"),
        NOT_FOUND(404, "There is nothing there"),
        UNKNOWN_ID(404, "No such id"),
        METHOD_NOT_ALLOWED(405, "Everything here is read with GET"),
        MISDIRECTED(421, "The request is meant for another server"),
        REFUSED(422, "The question cannot be answered as it is asked"),
        TOO_MANY(429, "Too many requests"),
        TOO_LARGE(431, "The request is too large"),
        INTERNAL(500, "A fault of the program"),
        BUSY(503, "Too much is asked at once");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The status of HTTP. */
        public int status() {
            return status;
        }

        /** What all of the kind are. */
        public String title() {
            return title;
        }

        /** Where {@code /reference} tells of the kind. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A problem of no parameter. */
    public static Problem of(Kind kind, String detail, String remedy) {
        return new Problem(kind, detail, remedy, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same, of a parameter. */
    public Problem about(String name) {
        return new Problem(kind, detail, remedy, Optional.of(name), nearest, known);
    }

    /** What a failure is to the one who asked. */
    public static Problem of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ProblemException told) {
            return told.problem();
        }
        if (cause instanceof UnknownIdException unknown) {
            return unknown(unknown);
        }
        if (cause instanceof QuestionException refused) {
            return new Problem(
                    Kind.REFUSED,
                    refused.what(Problem::named),
                    refused.remedy(Problem::named).orElse("See /reference for what can be asked"),
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
            return of(Kind.BUSY, "the queue of this server is full", "Ask again in a second");
        }
        if (cause instanceof TimeoutException) {
            return of(
                    Kind.BUSY,
                    "the answer took longer than this server waits",
                    "Ask again later, or ask for less; what was begun may be ready by then");
        }
        return of(
                Kind.INTERNAL,
                "something failed that should not",
                "Ask the same with the command line and --debug, and report what it says");
    }

    private static Problem unknown(UnknownIdException unknown) {
        List<String> known = unknown.known();
        return new Problem(
                Kind.UNKNOWN_ID,
                String.valueOf(unknown.getMessage()),
                unknown.nearest()
                        .map(nearest -> "Did you mean \"" + nearest + "\"?")
                        .orElse("Choose one of those listed as known, or look at the lists under /api/v1"),
                Optional.empty(),
                unknown.nearest(),
                known.size() > MOST_KNOWN ? List.of() : known);
    }

    private static String named(String parameter) {
        return "\"" + parameter + "\"";
    }

    /** The document as it is sent. */
    public record Answer(
            @JsonPropertyDescription("Names the kind of problem, for instance /reference#unknown-id")
            String type,

            String title,
            int status,

            @JsonPropertyDescription("What was found, and where")
            String detail,

            @JsonPropertyDescription("What to do") String remedy,

            @JsonPropertyDescription("The parameter that is wrong") @Nullable String parameter,

            @JsonPropertyDescription("What was perhaps meant") @Nullable String nearest,

            @JsonPropertyDescription("Everything that would have done") @Nullable List<String> known) {}

    /** The document. */
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
