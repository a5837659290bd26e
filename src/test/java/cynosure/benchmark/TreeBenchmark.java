package cynosure.benchmark;

import com.microsoft.playwright.Page;
import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.browser.Browsers;
import cynosure.framework.Adoption;
import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A tree of two hundred nodes on its way to somebody's eyes.
final class TreeBenchmark {

    private static final int NODES = 200;
    private static final int ROUNDS = 40;
    private static final int WARMING = 20;

    /// From the request to the last byte, and from there to the first words on the screen.
    private static final String TIMES =
            """
            () => new Promise(told => {
              const look = () => {
                const paint = performance.getEntriesByName('first-contentful-paint')[0];
                const page = performance.getEntriesByType('navigation')[0];
                if (paint) told([page.responseEnd - page.requestStart, paint.startTime - page.responseEnd]);
                else requestAnimationFrame(look);
              };
              look();
            })
            """;

    private final Path folder;

    TreeBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
                Browsers browsers = Browsers.on("http://127.0.0.1:" + server.port())) {
            Page page = browsers.atDesk();
            page.navigate("/enter/" + server.newEntryToken());
            page.locator("main form button").first().click();
            page.waitForLoadState();
            plant(server);
            double[] answered = new double[ROUNDS];
            double[] painted = new double[ROUNDS];
            for (int round = -WARMING; round < ROUNDS; round++) {
                page.navigate("/north-star");
                List<?> times = (List<?>) page.evaluate(TIMES);
                if (round >= 0) {
                    answered[round] = ((Number) times.getFirst()).doubleValue();
                    painted[round] = ((Number) times.getLast()).doubleValue();
                }
            }
            return new Figures(
                    "A tree of two hundred nodes",
                    "The North Star with 198 inputs up to four levels deep and one result, each with definition, owner, team and belief, and no numbers yet; opened in Chromium at 1440 by 900 on the same machine, %d times after %d to warm up."
                            .formatted(ROUNDS, WARMING),
                    List.of(
                            row("from the request to the last byte of the answer", 100, answered),
                            row("from there to the first words on the screen", 300, painted)));
        }
    }

    private static Figures.Row row(String what, int wanted, double[] times) {
        Arrays.sort(times);
        return Figures.row(
                what,
                "median %.0f ms, slowest %.0f ms (wanted: at most %d)",
                times[times.length / 2],
                times[times.length - 1],
                wanted);
    }

    private static void plant(Cynosure.Running server) {
        Person owner = server.context().getBean(People.class).members().getFirst();
        Frameworks frameworks = server.context().getBean(Frameworks.class);
        Revision first =
                frameworks.adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Weekly Lamplighters", "", "", "Mira"),
                                List.of(),
                                List.of(new Adoption.NewResult("Renewals", ""))),
                        owner,
                        "");
        Framework tree = first.framework();
        for (int number = 1; number <= NODES - 2; number++) {
            tree = tree.with(input(number));
        }
        frameworks.revise(tree, first.number(), owner, "");
    }

    /// Five move the metric; each of the others moves the one whose number is a third of its own.
    private static Input input(int number) {
        return new Input(
                "i" + number,
                number <= 5 ? NorthStar.ID : "i" + (number - 3) / 3,
                "Members who read chapter " + number,
                Dimension.values()[number % Dimension.values().length],
                "number of users who did finish_chapter where chapter is " + number,
                "",
                "Lotte",
                "Reading",
                null,
                new Belief("If more read it, more have something to note.", 40 + number % 60));
    }
}
