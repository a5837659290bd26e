package cynosure.events.web;

import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.dialect.Answer;
import cynosure.events.dialect.Dialect;
import cynosure.events.dialect.Heard;
import cynosure.events.dialect.Parcel;
import cynosure.events.log.Receipt;
import cynosure.problem.Problem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// The door for events. It reads bytes, whatever their headers call them, and always answers in
/// JSON: never with a redirect, a page or a connection that just ends.
///
/// A key in the request says which source sends; it opens nothing else. Pages of sites that the
/// source does not name are refused.
final class CollectServlet extends HttpServlet {

    static final String PATH = "/collect";

    private static final long serialVersionUID = 1;
    private static final int EVENTS_MAX = 2_000;

    /// So many bodies are taken apart at once; more would only fill the memory.
    private static final int AT_ONCE = 64;

    private final transient EventSources sources;
    private final transient Collector collector;
    private final transient Dialect dialect;
    private final transient Clock clock;
    private final transient Semaphore places = new Semaphore(AT_ONCE);

    CollectServlet(EventSources sources, Collector collector, Dialect dialect, Clock clock) {
        this.sources = sources;
        this.collector = collector;
        this.dialect = dialect;
        this.clock = clock;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (request.getMethod()) {
            case "POST" -> write(answer(request, response), response);
            case "OPTIONS" -> tellBrowser(request, response);
            default -> {
                response.setHeader("Allow", "POST, OPTIONS");
                write(
                        refused(
                                405,
                                "events.only-post",
                                "Events are sent here with POST.",
                                "Send them with POST."),
                        response);
            }
        }
    }

    /// What a browser asks before it lets a page of another site send.
    private void tellBrowser(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        boolean known =
                origin != null
                        && sources.all().stream()
                                .anyMatch(source -> source.origins().contains(origin));
        if (known) {
            allow(origin, response);
            response.setHeader("Access-Control-Allow-Methods", "POST");
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Authorization, Content-Type, Content-Encoding");
            response.setHeader("Access-Control-Max-Age", "600");
        }
        response.setStatus(known ? 204 : 403);
    }

    private Answer answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<EventSource> source = key(request).flatMap(sources::ofKey);
        if (source.isEmpty()) {
            return refused(
                    401,
                    "events.unknown-key",
                    "This needs the key of a source, and there is none that works.",
                    "Look for the key on the page about sources, and send it as Authorization: Bearer.");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            if (!source.get().origins().contains(origin)) {
                return refused(
                        403,
                        "events.foreign-site",
                        "Pages of " + origin + " may not send events of this source.",
                        "Add the site on the page about sources.");
            }
            allow(origin, response);
        }
        Body body = Body.read(request.getInputStream());
        if (!places.tryAcquire()) {
            return dialect.refused(Receipt.Why.BUSY);
        }
        try {
            return answer(body, source.get());
        } finally {
            places.release();
        }
    }

    private Answer answer(Body body, EventSource source) {
        return switch (body) {
            case Body.Whole(byte[] bytes) -> keep(bytes, source);
            case Body.TooLarge() ->
                    refused(
                            413,
                            "events.sent-too-much",
                            "This is more than 5 MB at once.",
                            "Send it in smaller parts.");
            case Body.Broken() ->
                    refused(
                            400,
                            "events.sent-broken",
                            "This begins like gzip, but it can't be unpacked.",
                            "Send it again, or not packed.");
        };
    }

    private Answer keep(byte[] bytes, EventSource source) {
        Heard heard = dialect.read(new Parcel(source.id(), bytes, clock.instant()));
        if (heard.arrivals().size() > EVENTS_MAX) {
            return refused(
                    413,
                    "events.sent-too-many",
                    "These are more than 2,000 events at once.",
                    "Send them in smaller parts.");
        }
        return switch (collector.keep(heard.arrivals(), dialect.name())) {
            case Receipt.Durable durable -> dialect.kept(heard);
            case Receipt.Refused(Receipt.Why why) -> dialect.refused(why);
        };
    }

    private Answer refused(int status, String code, String sentence, String next) {
        return dialect.refused(status, Problem.of(code, sentence, next));
    }

    /// The key as a bearer's token, as a name without a password, or in the address, for browsers
    /// that send while a page is being left.
    private static Optional<String> key(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.of(header.substring(7).strip());
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return basic(header.substring(6).strip());
        }
        return inAddress(request.getQueryString());
    }

    private static Optional<String> basic(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(both.split(":", 2)[0]);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /// Read by hand: asking for a parameter would let the container take the body apart.
    private static Optional<String> inAddress(@Nullable String query) {
        return List.of(query == null ? new String[0] : query.split("&")).stream()
                .filter(part -> part.startsWith("key="))
                .map(part -> part.substring(4))
                .findFirst();
    }

    private static void allow(String origin, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Vary", "Origin");
    }

    private static void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.retryAfterSeconds() > 0) {
            response.setIntHeader("Retry-After", answer.retryAfterSeconds());
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(answer.json().getBytes(StandardCharsets.UTF_8));
    }
}
