package demarche.web.http;

import demarche.answer.text.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Server-sent events to one client. After a failed write the client is gone, and later events are dropped. */
public final class EventStream {
    private final OutputStream out;
    private volatile boolean gone;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    /** Begins a stream. Later errors can only be sent as events. */
    public static EventStream begin(Context ctx) throws IOException {
        ctx.res().setContentType("text/event-stream; charset=utf-8");
        ctx.res().setHeader("Cache-Control", "no-store");
        EventStream stream = new EventStream(ctx.res().getOutputStream());
        stream.write(": begins\n\n");
        return stream;
    }

    /** Whether the client has closed the stream. */
    public boolean isGone() {
        return gone;
    }

    /** Sends an event. */
    public void send(String event, Map<String, ?> data) {
        send(event, Json.compact(data));
    }

    /** Sends an event with a text of several lines. */
    public void send(String event, String data) {
        StringBuilder text = new StringBuilder("event: ").append(event).append('\n');
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        write(text.append('\n').toString());
    }

    private synchronized void write(String text) {
        if (gone) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            gone = true;
        }
    }
}
