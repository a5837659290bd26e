package cynosure.events.web;

import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.Addresses.Address;
import cynosure.events.dialect.Answer;
import cynosure.events.dialect.Dialect;
import cynosure.events.dialect.Heard;
import cynosure.events.dialect.Letter;
import cynosure.events.dialect.NewNames;
import cynosure.events.dialect.Parcel;
import cynosure.events.dialect.Query;
import cynosure.events.dialect.Refused;
import cynosure.events.log.Receipt;
import cynosure.events.watch.Tally;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door for events, in front of all doors for people: at its addresses no cookie is read, no
/// form token wanted and nobody asked to come in. It reads bytes, whatever their headers call them,
/// and always answers in the words of the client: never with a redirect, a page or a connection
/// that just ends.
///
/// A key in the request says which source sends; it opens nothing else. Pages of sites that the
/// source does not name are refused.
final class CollectDoor implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(CollectDoor.class);
    private static final int EVENTS_MAX = 2_000;

    private final EventSources sources;
    private final Collector collector;
    private final Addresses addresses;
    private final Clock clock;
    private final NewNames names;
    private final Memory memory;

    /// @param names how many new names a source may bring
    /// @param memory how much of what is being sent there may be at once
    CollectDoor(
            EventSources sources,
            Collector collector,
            Addresses addresses,
            Clock clock,
            NewNames names,
            Memory memory) {
        this.sources = sources;
        this.collector = collector;
        this.addresses = addresses;
        this.clock = clock;
        this.names = names;
        this.memory = memory;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse reply, FilterChain others)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        String path = path(failed ? failedAt(request) : request.getRequestURI());
        Optional<Dialect> dialect = addresses.dialect(path);
        HttpServletResponse response = (HttpServletResponse) reply;
        if (dialect.isEmpty() && !isAstray(request)) {
            others.doFilter(request, reply);
            return;
        }
        if (dialect.isEmpty()) {
            write(Refused.nothingHere().plainly(), request, response);
            return;
        }
        if (request.getMethod().equals("OPTIONS")) {
            Browsers.tell(request, response, sources);
            return;
        }
        Query query = Query.of(request.getQueryString());
        if (failed) {
            write(dialect.get().refused(query, Refused.unreadable()), request, response);
            return;
        }
        Answer answer;
        try (Memory.Share share = memory.share()) {
            answer = answer(request, response, path, query, dialect.get(), share);
        } catch (RuntimeException e) {
            LOG.error("What was sent to {} could not be taken.", path, e);
            answer = dialect.get().refused(query, Refused.failed());
        }
        write(answer, request, response);
    }

    /// Whether a program sends something where nobody takes it: a client that was pointed to a
    /// wrong address. No page of ours sends JSON.
    private static boolean isAstray(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.regionMatches(true, 0, "application/json", 0, 16);
    }

    /// What was called, without what some put behind a semicolon.
    private static String path(String path) {
        int end = path.indexOf(';');
        return end < 0 ? path : path.substring(0, end);
    }

    /// Where a request went that the server gave up in the middle, such as one whose body is cut
    /// into pieces that are none.
    private static String failedAt(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address instanceof String known ? known : "";
    }

    private Answer answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            Query query,
            Dialect dialect,
            Memory.Share share)
            throws IOException {
        Browsers.allow(request, response, sources);
        Optional<Address> address = addresses.at(path);
        int bytesMax = address.map(Address::bytesMax).orElse(0);
        Body body = Body.read(request.getInputStream(), bytesMax, share);
        if (address.isEmpty()) {
            return dialect.refused(query, Refused.nothingHere());
        }
        Dialect spoken = address.get().dialect();
        if (!address.get().methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", address.get().methods()) + ", OPTIONS");
            return spoken.refused(query, Refused.method(address.get().methods()));
        }
        return switch (body) {
            case Body.Whole(byte[] bytes) -> {
                String here = Browsers.here(request);
                Parcel parcel = new Parcel(path, query, bytes, clock.instant(), here, names);
                yield answer(request, spoken.open(parcel), query, address.get());
            }
            case Body.TooLarge() -> spoken.refused(query, Refused.tooLarge(bytesMax));
            case Body.Broken() -> spoken.refused(query, Refused.broken());
            case Body.NoRoom() -> {
                collector.watch().turned().add(sourceOutside(request, query));
                yield spoken.refused(query, Refused.because(Receipt.Why.BUSY));
            }
        };
    }

    private Answer answer(HttpServletRequest request, Letter letter, Query query, Address address) {
        Optional<EventSource> source = source(Keys.of(request, query, letter));
        if (source.isEmpty()) {
            return letter.refused(Refused.unknownKey());
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !source.get().origins().contains(origin)) {
            return letter.refused(Refused.foreignSite(origin));
        }
        if (Retries.again(request, query)) {
            collector.watch().again().add(source.get().id());
        }
        return keep(letter, source.get(), address);
    }

    private Optional<EventSource> source(List<String> keys) {
        return keys.stream().flatMap(key -> sources.ofKey(key).stream()).findFirst();
    }

    /// Whose request it is, as far as can be told without its body.
    private String sourceOutside(HttpServletRequest request, Query query) {
        return source(Keys.outside(request, query)).map(EventSource::id).orElse(Tally.NOBODY);
    }

    private Answer keep(Letter letter, EventSource source, Address address) {
        Heard heard = letter.read(source.id());
        if (heard.items() > EVENTS_MAX) {
            return letter.refused(Refused.tooMany(EVENTS_MAX));
        }
        if (heard.arrivals().isEmpty()) {
            return letter.kept(heard);
        }
        return switch (collector.keep(heard.arrivals(), address.name())) {
            case Receipt.Durable durable -> letter.kept(heard);
            case Receipt.Refused(Receipt.Why why) -> letter.refused(Refused.because(why));
        };
    }

    private static void write(
            Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = answer.json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        if (answer.retryAfterSeconds() > 0) {
            response.setIntHeader("Retry-After", answer.retryAfterSeconds());
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
