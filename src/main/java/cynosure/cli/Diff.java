package cynosure.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says in words what one file of a North Star says that another did not.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what one file of a North Star says that another did not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./cynosure diff docs/samples/northstar.yaml northstar.yaml",
            "",
            "Exit code: 0 they say the same; 1 they don't; 2 a mistake.",
        })
final class Diff extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The former file.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later file.")
    Path after = Path.of("");

    @Override
    int run(Terminal here) {
        List<String> said = NorthStarFile.read(after).differenceFrom(NorthStarFile.read(before));
        said.forEach(here.out()::println);
        return said.isEmpty() ? 0 : 1;
    }
}
