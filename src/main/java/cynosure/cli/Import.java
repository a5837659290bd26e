package cynosure.cli;

import cynosure.Cynosure;
import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.problem.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes what stands in a file what the team believes, as a revision of its own.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes what stands in a file what the team believes. It becomes a revision of its"
                        + " own; what was believed before stays in the history.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure import northstar.yaml --why \"Agreed in the review\""})
final class Import implements Callable<Integer>, UsesTerminal {

    @Parameters(index = "0", paramLabel = "FILE", description = "The file, such as northstar.yaml.")
    Path file = Path.of("northstar.yaml");

    @Mixin Installation installation = new Installation();

    @Option(
            names = "--why",
            defaultValue = "",
            paramLabel = "REASON",
            description = "Why it changed, for those who read the history.")
    String why = "";

    private @Nullable Terminal terminal;

    @Override
    public void use(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Terminal here = Objects.requireNonNull(terminal);
        NorthStarFile.read(file);
        try (Cynosure.Running running = installation.open()) {
            Ids ids = running.context().getBean(Ids.class);
            Framework framework = NorthStarFile.read(file, ids::next);
            Frameworks frameworks = running.context().getBean(Frameworks.class);
            Optional<Revision> before = frameworks.current();
            List<String> changes =
                    before.map(now -> Difference.between(now.framework(), framework))
                            .orElse(List.of("The first North Star"));
            if (!changes.isEmpty()) {
                long basedOn = before.map(Revision::number).orElse(0L);
                frameworks.revise(framework, basedOn, owner(running), why);
            }
            here.out()
                    .println(
                            changes.isEmpty()
                                    ? "Nothing changed: the team believes just this."
                                    : String.join(System.lineSeparator(), changes));
            here.out().flush();
        }
        return 0;
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
