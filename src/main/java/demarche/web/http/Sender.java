package demarche.web.http;

import demarche.web.work.Reply;
import io.javalin.http.Context;
import java.util.Arrays;

/** Sends answers: with the tag that identifies them, compressed where the client takes that, and not at all where it has them. */
public final class Sender {
    private static final String IN_GZIP = "-gzip";

    private Sender() {}

    /** Whether the client has the answer with that tag; if so it is told. */
    public static boolean isKnown(Context ctx, String tag) {
        ctx.header("ETag", quoted(tag, takesGzip(ctx)));
        ctx.header("Vary", "Accept-Encoding");
        String known = ctx.header("If-None-Match");
        boolean same = known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each ->
                                each.equals("*") || each.equals(quoted(tag, false)) || each.equals(quoted(tag, true)));
        if (same) {
            ctx.status(304);
        }
        return same;
    }

    /** Sends an answer. */
    public static void send(Context ctx, Reply reply, String type) {
        ctx.contentType(type);
        if (takesGzip(ctx)) {
            ctx.header("Content-Encoding", "gzip");
            ctx.result(reply.compressed());
        } else {
            ctx.result(reply.plain());
        }
    }

    /** Two encodings of one answer are not the same bytes, and a strong tag must tell them apart. */
    private static String quoted(String tag, boolean gzip) {
        return "\"" + tag + (gzip ? IN_GZIP : "") + "\"";
    }

    private static boolean takesGzip(Context ctx) {
        String accepted = ctx.header("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.matches("gzip(\\s*;\\s*q=(?!0(\\.0*)?$).*)?"));
    }
}
