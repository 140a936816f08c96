package demarche.web.http;

import demarche.web.work.Reply;
import io.javalin.http.Context;
import java.util.Arrays;

/** Sends responses with ETags, compressed if the client accepts gzip, and 304 if the client has the content. */
public final class Sender {
    private static final String IN_GZIP = "-gzip";

    private Sender() {}

    /** Sets the ETag; responds with 304 and returns true if the client has the content. */
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

    /** Sends a response. */
    public static void send(Context ctx, Reply reply, String type) {
        ctx.contentType(type);
        if (takesGzip(ctx)) {
            ctx.header("Content-Encoding", "gzip");
            ctx.result(reply.compressed());
        } else {
            ctx.result(reply.plain());
        }
    }

    /** Strong tags must differ between encodings. */
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
