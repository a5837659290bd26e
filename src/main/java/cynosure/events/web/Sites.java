package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The sites whose pages may send, as they are written in a form: one a line.
final class Sites {

    private static final Pattern SITE =
            Pattern.compile("https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?");

    private Sites() {}

    static List<String> of(String text) {
        return text.lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .map(line -> line.endsWith("/") ? line.substring(0, line.length() - 1) : line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static List<Problem> mistakes(List<String> sites) {
        List<Problem> problems = new ArrayList<>();
        for (String site : sites) {
            if (!SITE.matcher(site).matches()) {
                problems.add(
                        Problem.of(
                                "events.source-site",
                                "“" + site + "” is no site.",
                                "Write https:// and the name, without a path:"
                                        + " https://www.example.com"));
            }
        }
        if (sites.size() > EventSource.ORIGINS_MAX) {
            problems.add(
                    Problem.of(
                            "events.source-sites",
                            "These are more than 20 sites.",
                            "Make a second source for the others."));
        }
        return problems;
    }
}
