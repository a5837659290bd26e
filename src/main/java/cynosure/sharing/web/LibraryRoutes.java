package cynosure.sharing.web;

import cynosure.framework.Game;
import cynosure.framework.Standing;
import cynosure.framework.drawing.TreeDrawing;
import cynosure.framework.drawing.TreePiece;
import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Measure;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.problem.Fault;
import cynosure.sharing.library.Example;
import cynosure.sharing.library.Library;
import cynosure.web.Reply;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Examples, words and questions.
@Controller
class LibraryRoutes {

    private static final String SECTION = "north-star";
    private static final Library LIBRARY = Library.ours();

    @GetMapping("/examples")
    Reply examples(@RequestParam(defaultValue = "") String game) {
        @Nullable Game chosen =
                Arrays.stream(Game.values())
                        .filter(one -> one.name().equals(game))
                        .findFirst()
                        .orElse(null);
        List<Example> shown =
                LIBRARY.examples().stream()
                        .filter(one -> chosen == null || one.game() == chosen)
                        .toList();
        return Reply.page(
                "sharing/examples.jte",
                "Examples",
                SECTION,
                new ExamplesPage(
                        chosen,
                        shown.stream().filter(Example::good).toList(),
                        shown.stream().filter(one -> !one.good()).toList()));
    }

    @GetMapping("/examples/{id}")
    Reply example(@PathVariable String id) {
        Example example =
                LIBRARY.example(id)
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "sharing.no-example",
                                                "There is no such example.",
                                                "Choose one from the library."));
        String drawing =
                TreeDrawing.draw(
                        TreePiece.picture(
                                example.framework(), _ -> new Standing.Untold(), _ -> null));
        return Reply.page(
                "sharing/example.jte",
                example.who() + ": " + example.name(),
                SECTION,
                new ExamplePage(example, drawing, plain(example)));
    }

    @GetMapping("/glossary")
    Reply words() {
        return Reply.page(
                "sharing/reading.jte",
                "Words",
                SECTION,
                new ReadingPage(
                        "Words",
                        "One meaning each, so that a room means the same when it says the same.",
                        true,
                        LIBRARY.words()));
    }

    @GetMapping("/questions")
    Reply questions() {
        return Reply.page(
                "sharing/reading.jte",
                "Questions",
                SECTION,
                new ReadingPage(
                        "Questions",
                        "What people ask when they hear of a North Star Metric for the first time, and a while later.",
                        false,
                        LIBRARY.questions()));
    }

    /// An example is about events that nobody here has, so its sentence is read without them.
    private static String plain(Example example) {
        Parsed parsed = Parser.parse(example.definition());
        @Nullable Definition definition = parsed.definition();
        return definition == null || definition.measure() instanceof Measure.Placeholder
                ? ""
                : Explainer.explain(definition);
    }
}
