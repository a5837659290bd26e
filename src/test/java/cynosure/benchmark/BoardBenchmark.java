package cynosure.benchmark;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.BoardChanged;
import cynosure.bets.Column;
import cynosure.bets.Ladder;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.people.Accesses;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/// A board of two thousand cards and thirty people: how long until the last of them sees a move,
/// how long the page takes to open, and how long the way from a card to the result.
final class BoardBenchmark {

    private static final int PEOPLE = 30;
    private static final int SECONDS = Integer.getInteger("cynosure.bench.seconds", 60);
    private static final int WARM_UP_SECONDS = Math.min(10, SECONDS);
    private static final int LOST_AFTER_SECONDS = 60;
    private static final int OPENINGS = 100;

    private final Path folder;

    BoardBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            server.context()
                    .getBean(Workspaces.class)
                    .settle(new Workspace("Lantern", ZoneOffset.UTC, DayOfWeek.MONDAY));
            Person first = server.context().getBean(People.class).add("Ada", Role.OWNER);
            BenchBoard.lay(server.context(), first);
            Histogram opening = new Histogram(3);
            int bytes = open(server, first, opening);
            round(server, WARM_UP_SECONDS, "warm-up");
            MoveSightings moves = round(server, SECONDS, "board");
            Histogram tracing = trace(server);
            return figures(moves, opening, bytes, tracing);
        }
    }

    private static MoveSightings round(Cynosure.Running server, int seconds, String name)
            throws Exception {
        Bets bets = server.context().getBean(Bets.class);
        MoveSightings sightings = new MoveSightings(bets.board().version(), PEOPLE);
        ApplicationListener<PayloadApplicationEvent<BoardChanged>> ear =
                told -> sightings.stored(told.getPayload().done());
        ConfigurableApplicationContext context = server.context();
        context.addApplicationListener(ear);
        List<BoardMover> movers = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Person person = context.getBean(People.class).add(name + " " + number, Role.MEMBER);
            String access = context.getBean(Accesses.class).grant(person);
            movers.add(BoardMover.sit(server.port(), bets, number, access));
        }
        for (BoardMover mover : movers) {
            mover.watch(sightings);
        }
        move(movers, sightings, seconds);
        int missing = sightings.missing(PEOPLE * seconds, LOST_AFTER_SECONDS);
        if (missing > 0) {
            throw new IllegalStateException(missing + " moves not seen by all");
        }
        for (BoardMover mover : movers) {
            mover.compare(bets.board());
            mover.close();
        }
        context.removeApplicationListener(ear);
        return sightings;
    }

    /// Everyone moves a card a second, one a little after the other, whether or not the server
    /// keeps up.
    private static void move(List<BoardMover> movers, MoveSightings sightings, int seconds)
            throws Exception {
        long start = System.nanoTime();
        long second = TimeUnit.SECONDS.toNanos(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                BoardMover mover = movers.get(number);
                long first = start + number * second / PEOPLE;
                all.add(
                        people.submit(
                                () -> {
                                    for (int move = 0; move < seconds; move++) {
                                        long dueAt = first + move * second;
                                        TimeUnit.NANOSECONDS.sleep(dueAt - System.nanoTime());
                                        mover.move(sightings, dueAt);
                                    }
                                    return null;
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static int open(Cynosure.Running server, Person person, Histogram opening)
            throws Exception {
        String access = server.context().getBean(Accesses.class).grant(person);
        int bytes = 0;
        try (Wire wire = Wire.knownBy(server.port(), access)) {
            for (int time = 0; time < 2 * OPENINGS; time++) {
                long begun = System.nanoTime();
                Wire.Answer answer = wire.get("/north-star/bets");
                long micros = (System.nanoTime() - begun) / 1_000;
                if (answer.status() != 200) {
                    throw new IllegalStateException("The board answered " + answer.status());
                }
                bytes = answer.body().length();
                if (time >= OPENINGS) {
                    opening.recordValue(micros);
                }
                if (time % 50 == 49) {
                    wire.again();
                }
            }
        }
        return bytes;
    }

    /// The way up of every card, with the tree and the board looked up anew each time.
    private static Histogram trace(Cynosure.Running server) {
        Frameworks frameworks = server.context().getBean(Frameworks.class);
        Bets bets = server.context().getBean(Bets.class);
        Histogram micros = new Histogram(3);
        Board board = bets.board();
        for (int round = 0; round < 3; round++) {
            micros.reset();
            for (Bet bet : board.all()) {
                long begun = System.nanoTime();
                Framework framework = frameworks.current().orElseThrow().framework();
                Ladder.Way way =
                        new Ladder(framework, bets.board()).way(bets.board().bet(bet.id()));
                micros.recordValue((System.nanoTime() - begun) / 1_000);
                if (!way.whole() || way.results().isEmpty()) {
                    throw new IllegalStateException(bet.title() + " leads to no result");
                }
            }
        }
        return micros;
    }

    private static Figures figures(
            MoveSightings moves, Histogram opening, int bytes, Histogram tracing) {
        return new Figures(
                "A board of two thousand cards, thirty people",
                ("%,d cards under forty inputs; thirty members on open pages, each with its own live stream. Each moves a card of their own once a second for %d seconds, to “%s” and back, after %d seconds of warming up. Every other move brings other cards into view, because columns show their first fifty."
                                + " A move is committed in SQLite (synchronous=FULL) and then travels to every page; timed from when it was due to be sent until the last page has it. At the end every page shows each card where the board has it. Server and people share one process and one machine."
                                + " Wanted: p99 at most 250 ms, the board open within 300 ms, the way up within 5 ms.")
                        .formatted(
                                BenchBoard.CARDS,
                                SECONDS,
                                Column.NOW.word(cynosure.bets.Level.INTERVENTION),
                                WARM_UP_SECONDS),
                List.of(
                        Figures.row(
                                "a move, seen by the last of thirty",
                                "p50 %.1f ms, p99 **%.1f** ms; %,d moves, every one seen by all, none lost",
                                moves.millisAt(50),
                                moves.millisAt(99),
                                moves.count()),
                        Figures.row(
                                "the board, opened",
                                "median **%.1f** ms, slowest of %d: %.1f ms; %,d kB",
                                opening.getValueAtPercentile(50) / 1e3,
                                opening.getTotalCount(),
                                opening.getMaxValue() / 1e3,
                                bytes / 1000),
                        Figures.row(
                                "the way from a card to the result",
                                "median **%.3f** ms, p99 %.3f ms, slowest of %,d: %.2f ms",
                                tracing.getValueAtPercentile(50) / 1e3,
                                tracing.getValueAtPercentile(99) / 1e3,
                                tracing.getTotalCount(),
                                tracing.getMaxValue() / 1e3)));
    }
}
