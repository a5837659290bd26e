package cynosure.cli;

import cynosure.Cynosure;
import cynosure.bets.Bets;
import cynosure.bets.text.BetsChapter;
import cynosure.bets.text.ToldBets;
import cynosure.catalogue.text.EventsChapter;
import cynosure.catalogue.text.Told;
import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.framework.exchange.Dbt;
import cynosure.framework.text.Chapter;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapDifference;
import cynosure.understanding.Bringing;
import cynosure.understanding.Understandings;
import cynosure.understanding.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes what stands in a file what the team believes, as a revision of its own, or brings in files
/// of events.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes what stands in a file what the team believes. It becomes a revision of its"
                        + " own; what was believed before stays in the history. Or brings in files"
                        + " of events.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure import northstar.yaml --why \"Agreed in the review\"",
            "  ./cynosure import --from dbt models/orders.yml models/metrics.yml --only revenue",
            "  ./cynosure import \"orders/*.csv\" --source \"Web shop\"",
        })
final class Import extends TerminalCommand {

    /// Whose form a file has.
    enum Form {
        northstar,
        dbt,
        events;

        private static final Pattern EVENTS =
                Pattern.compile(
                        ".*\\.(csv|tsv|jsonl|ndjson|parquet|gz|zip)", Pattern.CASE_INSENSITIVE);

        /// By the endings of these files.
        static Form of(List<String> files) {
            return files.stream().allMatch(EVENTS.asMatchPredicate()) ? events : northstar;
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The file, such as northstar.yaml; of dbt all that belong together; of events as"
                            + " many as there are, also as patterns in quotes.")
    List<String> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "northstar|dbt|events",
            description =
                    "Whose form it has. Metrics of a dbt semantic layer become inputs; rows of files"
                            + " of events become events. Default: events for files that end in .csv,"
                            + " .tsv, .jsonl, .ndjson, .parquet, .gz or .zip; else northstar.")
    @Nullable Form from;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description =
                    "Of dbt's metrics only this one, by its label or else its name. Repeatable.")
    List<String> only = List.of();

    @Mixin Installation installation = new Installation();

    @Option(
            names = "--why",
            defaultValue = "",
            paramLabel = "REASON",
            description = "Why it changed, for those who read the history.")
    String why = "";

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "The source that sends the same events as these files have, by its name or its"
                            + " id: an id then counts once, whether it came in a file or was sent.")
    @Nullable String source;

    @Mixin HowRead how = new HowRead();

    @Override
    int run(Terminal here) {
        Form form = from == null ? Form.of(files) : from;
        if ((source != null || !how.nothing()) && form != Form.events) {
            throw Fault.mistake(
                    "cli.source-of-events",
                    "--source, and how rows are read, is said of files of events, and these are none.",
                    "Add --from events, or leave it out.");
        }
        return switch (form) {
            case northstar -> northStar(here);
            case dbt -> dbt(here);
            case events -> new ImportEvents(installation, how, here).bring(files, source);
        };
    }

    private int northStar(Terminal here) {
        if (files.size() != 1) {
            throw Fault.mistake(
                    "cli.one-file",
                    "A North Star stands in one file, and " + files.size() + " are named.",
                    "Name one of them.");
        }
        Path file = Path.of(files.getFirst());
        NorthStarFile.read(file);
        try (Cynosure.Running running = installation.open()) {
            Ids ids = running.context().getBean(Ids.class);
            NorthStarFile read = NorthStarFile.read(file, ids::next);
            List<String> changes = new ArrayList<>();
            running.context()
                    .getBean(Bets.class)
                    .together(
                            () -> {
                                changes.addAll(believe(running, read.framework()));
                                changes.addAll(understand(running, read.understanding()));
                                changes.addAll(work(running, read.roadmap()));
                                changes.addAll(bet(running, read.bets()));
                                changes.addAll(describe(running, read.events()));
                            });
            say(changes, here);
        }
        return 0;
    }

    /// What can't be said is told beside what changed.
    private int dbt(Terminal here) {
        List<Dbt.Told> told = DbtFiles.read(files.stream().map(Path::of).toList(), only);
        try (Cynosure.Running running = installation.open()) {
            Ids ids = running.context().getBean(Ids.class);
            Framework now =
                    running.context()
                            .getBean(Frameworks.class)
                            .current()
                            .orElseThrow(Export::none)
                            .framework();
            told.forEach(each -> here.out().println(each.inWords()));
            here.out().println();
            say(believe(running, Dbt.with(now, told, ids::next)), here);
        }
        return 0;
    }

    private static void say(List<String> changes, Terminal here) {
        here.out()
                .println(
                        changes.isEmpty()
                                ? "Nothing changed: the team believes just this."
                                : String.join(System.lineSeparator(), changes));
        here.out().flush();
    }

    private List<String> believe(Cynosure.Running running, Framework framework) {
        Frameworks frameworks = running.context().getBean(Frameworks.class);
        Optional<Revision> before = frameworks.current();
        List<String> changes =
                before.map(now -> Difference.between(now.framework(), framework))
                        .orElse(List.of("The first North Star"));
        if (!changes.isEmpty()) {
            long basedOn = before.map(Revision::number).orElse(0L);
            frameworks.revise(framework, basedOn, owner(running), why);
        }
        return changes;
    }

    /// What a file does not name stays as it is: nothing that people said is ever taken from them.
    private static List<String> understand(Cynosure.Running running, Written file) {
        Understandings understandings = running.context().getBean(Understandings.class);
        List<String> changes = file.differenceFrom(Written.of(understandings.now()), false);
        if (!changes.isEmpty()) {
            Ids ids = running.context().getBean(Ids.class);
            Bringing.in(file, understandings, ids, owner(running));
        }
        return changes;
    }

    /// A file without a roadmap leaves the roadmap as it is.
    private static List<String> work(Cynosure.Running running, @Nullable List<Roadmap.Told> items) {
        Roadmap roadmap = running.context().getBean(Roadmap.class);
        List<String> changes =
                items == null
                        ? List.of()
                        : RoadmapDifference.between(Roadmap.Told.of(roadmap.items()), items);
        if (items != null && !changes.isEmpty()) {
            roadmap.become(items, owner(running));
        }
        return changes;
    }

    /// What a file does not name stays on the board as it is.
    private List<String> bet(Cynosure.Running running, @Nullable ToldBets told) {
        if (told == null) {
            return List.of();
        }
        Chapter.Page page = running.context().getBean(BetsChapter.class).page(told);
        List<String> changes = page.changes();
        if (!changes.isEmpty()) {
            page.become(owner(running), why);
        }
        return changes;
    }

    /// What a file does not name stays as it is said.
    private static List<String> describe(Cynosure.Running running, List<Told> told) {
        Chapter.Page page = running.context().getBean(EventsChapter.class).page(told);
        List<String> changes = page.changes();
        if (!changes.isEmpty()) {
            page.become(owner(running));
        }
        return changes;
    }

    private static Person owner(Cynosure.Running running) {
        return running.context().getBean(People.class).members().stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        "cli.nobody",
                                        "Nobody has come in yet, so nobody can have written it.",
                                        "Run ./cynosure once and come in by its link."));
    }
}
