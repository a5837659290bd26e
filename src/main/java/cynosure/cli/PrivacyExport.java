package cynosure.cli;

import cynosure.Cynosure;
import cynosure.events.privacy.Personal;
import cynosure.problem.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all that is known of a person into a file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes all that is known of a person into a file, one JSON object a line.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./cynosure privacy export m10482 --to person.jsonl"})
final class PrivacyExport extends TerminalCommand {

    @Parameters(paramLabel = "ID", description = "One of the person's ids.")
    String id = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            defaultValue = "person.jsonl",
            description = "The file to write. Default: ${DEFAULT-VALUE}.")
    Path to = Path.of("person.jsonl");

    @Mixin Installation installation = new Installation();

    @Override
    int run(Terminal here) throws IOException {
        try (Cynosure.Running running = installation.open()) {
            Personal personal = running.context().getBean(Personal.class);
            if (!personal.knows(id)) {
                throw Fault.notFound(
                        "events.privacy-nobody",
                        "Nobody is known by this id.",
                        "Look at how your product writes it, letter by letter.");
            }
            try (OutputStream out = Files.newOutputStream(to)) {
                long lines = personal.write(id, out);
                here.out().printf("%d lines in %s%n", lines, to);
                here.out().flush();
            }
        }
        return 0;
    }
}
