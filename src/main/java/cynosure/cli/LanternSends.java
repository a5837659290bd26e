package cynosure.cli;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collected;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.people.Person;
import cynosure.story.Story;
import cynosure.story.StoryEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/// Lantern's app: while the demo runs, it sends what its members do today, each event when its time
/// has come. It comes in by the same door as any product's, under the key of a source.
///
/// What was sent before the demo was stopped isn't sent again; what happened meanwhile is sent at
/// the next start. When somebody ends the key, it falls silent.
final class LanternSends implements AutoCloseable {

    static final String SOURCE = "Lantern’s app";

    private static final Logger LOG = LoggerFactory.getLogger(LanternSends.class);
    private static final int MOST = 500;
    private static final int EVERY_SECONDS = 2;
    private static final int OK = 200;

    private final ApplicationContext rooms;
    private final URI door;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("lantern").daemon().factory());
    private LanternAhead ahead = LanternAhead.nothing();
    private LocalDate known = LocalDate.MIN;
    private Instant sent = Instant.MIN;

    LanternSends(Cynosure.Running server) {
        this.rooms = server.context();
        this.clock = rooms.getBean(Clock.class);
        this.door =
                URI.create(
                        "http://"
                                + host(rooms.getBean(Settings.class))
                                + ":"
                                + server.port()
                                + "/collect");
    }

    /// Makes the source, where there is none.
    static void prepare(ApplicationContext rooms, Person owner) {
        EventSources sources = rooms.getBean(EventSources.class);
        if (source(sources).isEmpty()) {
            sources.add(SOURCE, List.of(), owner);
        }
    }

    private static Optional<EventSource> source(EventSources sources) {
        return sources.all().stream().filter(source -> source.name().equals(SOURCE)).findFirst();
    }

    void begin() {
        clockwork.scheduleWithFixedDelay(this::go, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void go() {
        try {
            sendDue();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Lantern’s app could not send, and tries again: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sends what has happened by now and wasn't sent. Answers how many events that was.
    int sendDue() throws IOException, InterruptedException {
        EventSource source = source(rooms.getBean(EventSources.class)).orElseThrow();
        if (source.keys().isEmpty()) {
            return 0;
        }
        lookAhead(source);
        int count = 0;
        for (List<StoryEvent> due = due(); !due.isEmpty(); due = due()) {
            send(due, source.keys().getFirst());
            sent = due.getLast().at();
            ahead.done(due.size());
            count += due.size();
        }
        return count;
    }

    /// Makes up the story until tomorrow. It was begun on the day before the source was made.
    private void lookAhead(EventSource source) {
        LocalDate tomorrow = LocalDate.now(clock.withZone(Story.ZONE)).plusDays(1);
        if (tomorrow.equals(known)) {
            return;
        }
        if (sent.equals(Instant.MIN)) {
            Collected.Came came =
                    rooms.getBean(Collector.class).collected().bySource().get(source.id());
            sent = came == null ? Instant.MIN : came.last();
        }
        LocalDate begun = LocalDate.ofInstant(source.madeAt(), Story.ZONE).minusDays(1);
        ahead = LanternAhead.of(begun, tomorrow, sent);
        known = tomorrow;
    }

    private List<StoryEvent> due() {
        return ahead.due(clock.instant(), MOST);
    }

    private void send(List<StoryEvent> events, String key)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(door)
                        .header("Authorization", "Bearer " + key)
                        .POST(BodyPublishers.ofString(LanternBody.of(events, clock.instant())))
                        .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    /// A server that listens everywhere listens here, too.
    private static String host(Settings settings) {
        String host = settings.host();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        http.close();
    }
}
