package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CliDocumentationTest {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "^ *\\./cynosure ((?:measure|explain|check|bets) (?:.*\\\\\\n)*.*)$",
                    Pattern.MULTILINE);

    @Test
    void every_option_is_in_the_documentation_and_every_documented_option_exists()
            throws IOException {
        Set<String> documented =
                OPTION.matcher(document())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(options());
    }

    @Test
    void every_command_is_in_the_documentation() throws IOException {
        String document = document();
        for (CommandLine command : Cli.below(line()).toList()) {
            String name = command.getCommandSpec().qualifiedName().replaceFirst("cynosure ", "");
            assertThat(document).containsPattern("\n##+ " + name + "\n");
        }
    }

    @Test
    void every_example_works_as_pasted() throws IOException {
        StringBuilder texts = new StringBuilder(document());
        Cli.below(line()).forEach(sub -> texts.append(sub.getUsageMessage()));
        List<String> examples =
                EXAMPLE.matcher(texts)
                        .results()
                        .map(found -> found.group(1))
                        .filter(example -> !example.contains("<"))
                        .toList();

        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            Typed typed = Typed.of(words(example));
            assertThat(typed.exit()).as(example + "\n" + typed.err()).isZero();
            assertThat(typed.out()).as(example).isNotBlank();
        }
    }

    private static String[] words(String example) {
        String joined = example.replaceAll("\\\\\\n", " ");
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(joined);
        while (matcher.find()) {
            words.add(
                    Stream.of(1, 2, 3)
                            .map(matcher::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow());
        }
        return words.toArray(String[]::new);
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/cli.md"));
    }

    private static Set<String> options() {
        return Cli.below(line())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(
                        option ->
                                Arrays.stream(option.names())
                                        .max(Comparator.comparingInt(String::length))
                                        .orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CommandLine line() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Cli.line(Terminal.plain(nowhere, nowhere, Clock.systemUTC()));
    }
}
