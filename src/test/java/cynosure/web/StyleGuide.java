package cynosure.web;

import cynosure.framework.drawing.TreeDrawing;
import cynosure.framework.drawing.Trees;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.measurement.web.ChartDrawing;
import cynosure.measurement.web.Charts;
import cynosure.workshop.web.BallotDrawing;
import cynosure.workshop.web.BallotDrawing.Choice;
import cynosure.workshop.web.SpreadDrawing;
import cynosure.workshop.web.SpreadPicture;
import cynosure.workshop.web.SpreadPicture.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The living style guide: every component with believable content, in both themes, written to
/// `target/style-guide` beside the style sheets it uses. To look at it: `jwebserver -d` there.
final class StyleGuide {

    static final Path FOLDER = Path.of("target/style-guide");
    private static final Path PARTS = Path.of("src/test/resources/style-guide");
    private static final Path STATIC = Path.of("src/main/resources/static");

    /// A page of the guide and the kind its body has.
    record Page(String name, String kind) {}

    static final List<Page> PAGES =
            List.of(
                    new Page("components", ""),
                    new Page("north-star", "wide"),
                    new Page("trees", "wide"),
                    new Page("metric", ""),
                    new Page("lobby", ""),
                    new Page("room", "room"),
                    new Page("leading", "room leading"),
                    new Page("big-screen", "room big-screen"));

    private StyleGuide() {}

    static void write() throws IOException {
        copy(STATIC, FOLDER.toAbsolutePath());
        for (Page page : PAGES) {
            String content = filled(Files.readString(PARTS.resolve(page.name + ".html")));
            for (String theme : List.of("light", "dark")) {
                Files.writeString(FOLDER.resolve(file(page, theme)), html(page, theme, content));
            }
        }
        Files.copy(
                FOLDER.resolve(file(PAGES.getFirst(), "light")),
                FOLDER.resolve("index.html"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    static String file(Page page, String theme) {
        return page.name + "-" + theme + ".html";
    }

    private static String html(Page page, String theme, String content) {
        String links =
                PAGES.stream()
                        .map(
                                other ->
                                        "<a href=\"%s\"%s>%s</a>"
                                                .formatted(
                                                        file(other, theme),
                                                        other == page
                                                                ? " aria-current=\"page\""
                                                                : "",
                                                        other.name))
                        .collect(Collectors.joining());
        return """
        <!doctype html>
        <html lang="en" data-theme="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Cynosure style guide</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/css/app.css">
        <script src="/js/behaviours.js" type="module"></script>
        </head>
        <body class="%s">
        <a class="skip-link" href="#main">Skip to the page</a>
        <header class="site-header"><a class="brand" href="index.html"><svg class="logo" aria-hidden="true"><use href="/icons.svg#logo"/></svg><span>Cynosure</span></a>
        <nav class="site-nav" aria-label="Main">%s</nav><span class="viewer">Ada Okafor</span></header>
        <div class="notices" role="status"></div>
        <main id="main" class="page">
        %s
        </main>
        </body>
        </html>
        """
                .formatted(theme, page.name, page.kind, links, content);
    }

    private static String filled(String html) throws IOException {
        String made = html;
        for (Map.Entry<String, String> drawing : drawings().entrySet()) {
            made = made.replace("<!-- " + drawing.getKey() + " -->", drawing.getValue());
        }
        return made;
    }

    private static Map<String, String> drawings() throws IOException {
        Map<String, String> drawings = new TreeMap<>();
        drawings.put("icons", icons());
        drawings.put("dimensions", dimensions());
        drawings.put("tree", TreeDrawing.draw(Trees.groceries()));
        drawings.put("tree-0-0", TreeDrawing.draw(Trees.with(0, 0)));
        drawings.put("tree-0-1", TreeDrawing.draw(Trees.with(0, 1)));
        drawings.put("tree-2-7", TreeDrawing.draw(Trees.with(2, 7)));
        drawings.put("tree-4-12", TreeDrawing.draw(Trees.with(4, 12)));
        drawings.put("tree-20", TreeDrawing.draw(Trees.grown(20)));
        drawings.put("tree-60", TreeDrawing.draw(Trees.grown(60)));
        drawings.put("tree-wordy", TreeDrawing.draw(Trees.wordy()));
        drawings.put(
                "sparkline",
                new Sparkline(Arrays.asList(3.0, 4.0, 3.5, 5.0, null, 6.0, 5.5, 7.0))
                        .drawn("8 weeks, rising"));
        drawings.put("chart", ChartDrawing.draw(Charts.northStar()));
        drawings.put("chart-segments", ChartDrawing.draw(Charts.byRegion()));
        drawings.put("chart-gaps", ChartDrawing.draw(Charts.withGaps()));
        drawings.put("chart-few", ChartDrawing.draw(Charts.few()));
        drawings.put("chart-none", ChartDrawing.draw(Charts.none()));
        drawings.put("game", ballot());
        drawings.put("spread", SpreadDrawing.draw(scale(1, 2, 0, 5, 3)));
        drawings.put("score-agreed", score(0, 1, 6));
        drawings.put("score-mixed", score(1, 3, 4));
        drawings.put("score-divided", score(4, 0, 4));
        return drawings;
    }

    private static String ballot() {
        return BallotDrawing.draw(
                Phrasebook.of(Language.ENGLISH),
                "Which game do we play?",
                List.of(
                        new Choice("Attention", 1),
                        new Choice("Transaction", 5),
                        new Choice("Productivity", 2)));
    }

    private static SpreadPicture scale(int... people) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            steps.add(new Step(String.valueOf(i + 1), people[i]));
        }
        return new SpreadPicture(
                Phrasebook.of(Language.ENGLISH),
                "How sure are you that it leads to returning?",
                steps);
    }

    private static String score(int no, int partly, int yes) {
        SpreadPicture picture =
                new SpreadPicture(
                        Phrasebook.of(Language.ENGLISH),
                        "Score",
                        List.of(
                                new Step("no", no),
                                new Step("partly", partly),
                                new Step("yes", yes)));
        return "<td class=\"score %s\">%s</td>"
                .formatted(picture.agreement().word(), SpreadDrawing.small(picture));
    }

    private static String icons() throws IOException {
        return Files.readString(STATIC.resolve("icons.svg"))
                .lines()
                .filter(line -> line.contains("<symbol id="))
                .map(line -> line.replaceAll(".*symbol id=\"([^\"]+)\".*", "$1"))
                .map(
                        name ->
                                "<svg class=\"icon large\" role=\"img\" aria-label=\"%s\"><use href=\"/icons.svg#%s\"/></svg>"
                                        .formatted(name, name))
                .collect(Collectors.joining("\n"));
    }

    private static String dimensions() {
        return Stream.of("Breadth", "Depth", "Frequency", "Efficiency", "Other")
                .map(
                        word ->
                                "<span class=\"dimension %1$s\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#%1$s\"/></svg>%2$s</span>"
                                        .formatted(word.toLowerCase(Locale.ROOT), word))
                .collect(Collectors.joining("\n"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(
                    file -> {
                        Path target = to.resolve(from.relativize(file).toString());
                        try {
                            if (Files.isDirectory(file)) {
                                Files.createDirectories(target);
                            } else {
                                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
