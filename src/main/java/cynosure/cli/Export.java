package cynosure.cli;

import cynosure.Cynosure;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.framework.exchange.Ossie;
import cynosure.framework.text.Chapter;
import cynosure.framework.text.NorthStarText;
import cynosure.problem.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what a team believes as a file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes what the team believes as a file; the same belief gives the same bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure export --output northstar.yaml",
            "  ./cynosure export --as ossie --output semantic-model.yaml",
        })
final class Export extends TerminalCommand {

    @Mixin Installation installation = new Installation();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write. Default: the terminal.")
    @Nullable Path output;

    /// In which form.
    enum Form {
        northstar,
        ossie
    }

    @Option(
            names = "--as",
            defaultValue = "northstar",
            paramLabel = "northstar|ossie",
            description =
                    "In which form: our own, or as a semantic model of Apache Ossie. Default:"
                            + " ${DEFAULT-VALUE}.")
    Form as = Form.northstar;

    @Override
    int run(Terminal here) throws IOException {
        String text;
        try (Cynosure.Running running = installation.open()) {
            Revision current =
                    running.context().getBean(Frameworks.class).current().orElseThrow(Export::none);
            List<Chapter> chapters =
                    List.copyOf(running.context().getBeansOfType(Chapter.class).values());
            text =
                    switch (as) {
                        case northstar -> NorthStarText.write(current.framework(), chapters);
                        case ossie -> Ossie.write(current.framework(), chapters);
                    };
        }
        if (output == null) {
            here.out().print(text);
            here.out().flush();
        } else {
            Files.writeString(output, text);
        }
        return 0;
    }

    static Fault none() {
        return Fault.mistake(
                "framework.none",
                "There is no North Star yet.",
                "Plan a workshop, or write one down.");
    }
}
