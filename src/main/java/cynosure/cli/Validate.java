package cynosure.cli;

import cynosure.bets.Ladder;
import cynosure.bets.text.BetsAdvice;
import cynosure.bets.text.FileBoard;
import cynosure.framework.Framework;
import cynosure.framework.MetricAdvice;
import cynosure.framework.MetricRole;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Warning;
import cynosure.roadmap.Coverage;
import cynosure.roadmap.Questions;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapItem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a file of a North Star, for a person or for a build.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks a file of a North Star: its form, its sentences, and what a coach would"
                        + " ask.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure validate docs/samples/northstar.yaml",
            "",
            "Exit code: 0 fine, or only advice; 1 advice and --strict; 2 a mistake.",
        })
final class Validate extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The file, such as northstar.yaml.")
    Path file = Path.of("northstar.yaml");

    @Option(names = "--strict", description = "Ends with 1 when there is any advice.")
    boolean strict;

    @Override
    int run(Terminal here) {
        NorthStarFile read = NorthStarFile.read(file);
        Framework framework = read.framework();
        List<String> advice = advice(framework);
        if (read.roadmap() != null) {
            List<RoadmapItem> items = read.roadmap().stream().map(Roadmap.Told::item).toList();
            Questions.on(Coverage.of(framework, items))
                    .forEach(question -> advice.add(inWords(question)));
        }
        if (read.bets() != null) {
            LocalDate today = LocalDate.ofInstant(here.clock().instant(), ZoneOffset.UTC);
            Ladder ladder = new Ladder(framework, FileBoard.of(read.bets(), today));
            BetsAdvice.on(ladder, read.bets().edges(), today, ZoneOffset.UTC)
                    .forEach(question -> advice.add(inWords(question)));
        }
        here.out()
                .println(
                        advice.isEmpty()
                                ? "Nothing to say: " + framework.northStar().name() + " is fine."
                                : String.join(System.lineSeparator(), advice));
        return strict && !advice.isEmpty() ? 1 : 0;
    }

    private static String inWords(Warning warning) {
        return "%s %s [%s]".formatted(warning.words(), warning.reason(), warning.rule());
    }

    private static List<String> advice(Framework framework) {
        List<String> advice = new ArrayList<>();
        for (Warning warning : framework.advice()) {
            advice.add(inWords(warning));
        }
        for (Node node : framework.nodes().filter(each -> !(each instanceof Result)).toList()) {
            MetricRole role = node instanceof NorthStar ? MetricRole.NORTH_STAR : MetricRole.INPUT;
            for (Warning warning : MetricAdvice.on(role, node.name(), node.definition())) {
                advice.add(
                        "“%s”: %s %s [%s]"
                                .formatted(
                                        node.name(),
                                        warning.words(),
                                        warning.reason(),
                                        warning.rule()));
            }
        }
        return advice;
    }
}
