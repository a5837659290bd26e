package cynosure.sharing.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules of our own style sheets that say how a drawing looks: those whose selectors are made
/// of classes alone. A small part of CSS, and no more than the drawings need.
final class Sheets {

    private static final String FOLDER = "/static/css/";
    private static final List<String> FILES =
            List.of("components/badge.css", "modules/chart.css", "modules/tree.css");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(--[a-z0-9-]+):\\s*light-dark\\((oklch\\([^)]*\\)),\\s*(oklch\\([^)]*\\))\\)");
    private static final Pattern CLASSES =
            Pattern.compile("(\\.[a-z][a-z0-9-]*)+(\\s+(\\.[a-z][a-z0-9-]*)+)*");

    private final List<Rule> rules;
    private final Map<String, String> day = new LinkedHashMap<>();
    private final Map<String, String> night = new LinkedHashMap<>();

    /// What holds for elements that match.
    ///
    /// @param compounds the classes of each part of the selector, the element's own last
    record Rule(int file, List<Set<String>> compounds, Map<String, String> says) {

        private int weight() {
            return file * 1000 + compounds.stream().mapToInt(Set::size).sum();
        }
    }

    private Sheets(List<Rule> rules, String tokens) {
        this.rules = rules;
        Matcher token = TOKEN.matcher(tokens);
        while (token.find()) {
            day.put(token.group(1), Oklch.hex(token.group(2)));
            night.put(token.group(1), Oklch.hex(token.group(3)));
        }
    }

    static Sheets ours() {
        List<Rule> rules = new ArrayList<>();
        for (int file = 0; file < FILES.size(); file++) {
            read(file, text(FILES.get(file)), rules);
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        return new Sheets(List.copyOf(rules), text("tokens.css"));
    }

    Map<String, String> day() {
        return day;
    }

    Map<String, String> night() {
        return night;
    }

    /// What is said of an element, later words over earlier ones.
    ///
    /// @param line the classes of its ancestors and its own, the outermost first
    Map<String, String> on(List<Set<String>> line) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (matches(rule.compounds(), line)) {
                said.putAll(rule.says());
            }
        }
        return said;
    }

    private static boolean matches(List<Set<String>> compounds, List<Set<String>> line) {
        if (!line.getLast().containsAll(compounds.getLast())) {
            return false;
        }
        int wanted = compounds.size() - 2;
        for (int i = line.size() - 2; i >= 0 && wanted >= 0; i--) {
            if (line.get(i).containsAll(compounds.get(wanted))) {
                wanted--;
            }
        }
        return wanted < 0;
    }

    private static void read(int file, String css, List<Rule> rules) {
        int at = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
            int close = end(css, open);
            String prelude = css.substring(at, open).strip();
            if (!prelude.startsWith("@")) {
                Map<String, String> says = declarations(css.substring(open + 1, close));
                for (String selector : prelude.split(",")) {
                    if (CLASSES.matcher(selector.strip()).matches()) {
                        rules.add(new Rule(file, compounds(selector.strip()), says));
                    }
                }
            }
            at = close + 1;
        }
    }

    private static int end(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a block is not closed");
    }

    private static List<Set<String>> compounds(String selector) {
        return Arrays.stream(selector.split("\\s+"))
                .map(part -> Set.of(part.substring(1).split("\\.")))
                .toList();
    }

    private static Map<String, String> declarations(String block) {
        Map<String, String> says = new LinkedHashMap<>();
        for (String line : block.split(";")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                says.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return says;
    }

    private static String text(String file) {
        try (InputStream css =
                Objects.requireNonNull(Sheets.class.getResourceAsStream(FOLDER + file), file)) {
            String all = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            return all.replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
