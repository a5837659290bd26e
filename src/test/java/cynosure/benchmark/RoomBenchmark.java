package cynosure.benchmark;

import cynosure.benchmark.Wire.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.jsoup.Jsoup;

/// From the moment one person sends a contribution until the last of thirty has it on their page.
final class RoomBenchmark {

    private static final int PEOPLE = 30;
    private static final int WARM_UP = 40;
    private static final int CONTRIBUTIONS = 200;
    private static final int LOST_AFTER_SECONDS = 30;

    private final Path folder;

    RoomBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        try (BuiltServer server = BuiltServer.start(folder)) {
            Wire owner = owner(server);
            String join = plan(owner);
            List<Onlooker> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(Onlooker.join(server.port(), join, "Guest " + i));
            }
            String room = people.getFirst().room();
            send(owner, room + "/step", "to=s1");
            send(owner, room + "/reveal/s1", "");
            people.forEach(Onlooker::watch);
            Histogram seen = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
            Histogram answered = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
            for (int i = 0; i < WARM_UP + CONTRIBUTIONS; i++) {
                contribute(people, i, i < WARM_UP ? null : seen, i < WARM_UP ? null : answered);
            }
            for (Onlooker person : people) {
                person.close();
            }
            return figures(seen, answered);
        }
    }

    private static void contribute(
            List<Onlooker> people, int number, Histogram seen, Histogram answered)
            throws Exception {
        String words = "contribution-" + number + "-of-this-run";
        CountDownLatch everyone = new CountDownLatch(PEOPLE);
        people.forEach(person -> person.expect(words, everyone));
        Onlooker author = people.get(number % PEOPLE);
        long start = System.nanoTime();
        author.write(words);
        long answeredAt = System.nanoTime();
        if (!everyone.await(LOST_AFTER_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    everyone.getCount() + " people never saw " + words + ".");
        }
        long last = people.stream().mapToLong(Onlooker::sawAt).max().orElseThrow();
        if (seen != null) {
            seen.recordValue((last - start) / 1_000);
            answered.recordValue((answeredAt - start) / 1_000);
        }
    }

    private static Figures figures(Histogram seen, Histogram answered) {
        return new Figures(
                "A contribution, seen by the last of thirty",
                "One room, %d people on open pages, each with its own live stream. One of them saves a note; every page is told"
                                .formatted(PEOPLE)
                        + " that the stage changed, fetches it with its own cookie and finds the note in it. The note is committed in"
                        + " SQLite (write-ahead log, synchronous=FULL) before anyone is told. %d notes one after the other, after %d to warm up; client and"
                                .formatted(CONTRIBUTIONS, WARM_UP)
                        + " server share the machine. Nothing was lost.",
                List.of(
                        Figures.row(
                                "sent → on the last page",
                                "p50 %.1f ms, p99 %.1f ms, worst %.1f ms",
                                seen.getValueAtPercentile(50) / 1e3,
                                seen.getValueAtPercentile(99) / 1e3,
                                seen.getMaxValue() / 1e3),
                        Figures.row(
                                "sent → answered, durable",
                                "p50 %.1f ms, p99 %.1f ms",
                                answered.getValueAtPercentile(50) / 1e3,
                                answered.getValueAtPercentile(99) / 1e3)));
    }

    private static Wire owner(BuiltServer server) throws IOException {
        String entry = server.entryPath();
        Wire owner = new Wire(server.port());
        owner.get(entry);
        String token = Onlooker.token(owner.get(entry).body());
        owner.post(entry, "_csrf=" + token);
        send(owner, "/settings", "name=Lantern&zone=UTC&yourName=Robin");
        return owner;
    }

    private static String plan(Wire owner) throws IOException {
        Answer form = owner.get("/workshops/new");
        var fields = Jsoup.parse(form.body()).select("form[action=/workshops] input[type=hidden]");
        StringBuilder hidden = new StringBuilder();
        fields.forEach(
                f ->
                        hidden.append('&')
                                .append(f.attr("name"))
                                .append('=')
                                .append(encoded(f.attr("value"))));
        Answer planned = owner.post("/workshops", "product=Lantern&minutes=60" + hidden);
        String page = owner.get(planned.location()).body();
        String link = Jsoup.parse(page).select(".secret code").text();
        return link.substring(link.indexOf("/join/"));
    }

    private static void send(Wire owner, String path, String form) throws IOException {
        String token = Onlooker.token(owner.get("/settings").body());
        Answer answer = owner.post(path, form + (form.isEmpty() ? "" : "&") + "_csrf=" + token);
        if (answer.status() >= 400) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
