package cynosure.understanding.text;

import cynosure.ids.Secrets;
import cynosure.problem.Problems;
import cynosure.understanding.Evidence;
import cynosure.understanding.Limits;
import cynosure.understanding.Moment;
import cynosure.understanding.Tenet;
import cynosure.understanding.Written;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads the chapters. What is wrong is told to the sheet, and reading goes on.
public final class UnderstandingSheet {

    private static final int MANY = 1_000;
    private static final String ID = "[A-Za-z0-9-]{1,40}";

    private @Nullable String vision;
    private @Nullable List<Written.Belief> beliefs;
    private @Nullable List<Written.Exchange> moments;

    /// What reads each chapter, by its key.
    public Map<String, BiConsumer<Node, Sheet>> readers() {
        return Map.of(
                UnderstandingKeys.VISION,
                (node, sheet) -> vision = new Reading(sheet).vision(node),
                UnderstandingKeys.BELIEFS,
                (node, sheet) -> beliefs = new Reading(sheet).beliefs(node),
                UnderstandingKeys.EXCHANGES,
                (node, sheet) -> moments = new Reading(sheet).moments(node));
    }

    /// What was read; a chapter that the file does not have was not spoken of.
    public Written read() {
        return new Written(vision, beliefs, moments);
    }

    /// One chapter being read.
    private record Reading(Sheet sheet, Set<String> used) {

        Reading(Sheet sheet) {
            this(sheet, new HashSet<>());
        }

        String vision(Node node) {
            if (!(node instanceof ScalarNode text)) {
                wrong(node, "`vision` is a text.", "Write one or two sentences behind it.");
                return "";
            }
            String words = line(text.getValue());
            if (!words.isEmpty()) {
                tell(node, Limits.ofVision(words));
            }
            return words;
        }

        List<Written.Belief> beliefs(Node chapter) {
            List<Written.Belief> beliefs = new ArrayList<>();
            for (Node each : list(chapter, UnderstandingKeys.BELIEFS)) {
                Pairs pairs = Pairs.of(each, "One of `beliefs`", UnderstandingKeys.BELIEF, sheet);
                if (pairs == null) {
                    continue;
                }
                String words = line(text(pairs, "words"));
                tell(each, Limits.ofTenetInFile(words));
                beliefs.add(
                        new Written.Belief(
                                id(each, pairs, "b" + words),
                                words,
                                choice(
                                        each,
                                        pairs,
                                        "kind",
                                        Tenet.Kind.values(),
                                        Tenet.Kind.CUSTOMERS),
                                text(pairs, "about"),
                                choice(
                                        each,
                                        pairs,
                                        "standing",
                                        Tenet.Stand.values(),
                                        Tenet.Stand.HELD),
                                evidence(pairs)));
            }
            return beliefs;
        }

        private List<Written.Shown> evidence(Pairs belief) {
            List<Written.Shown> evidence = new ArrayList<>();
            Node node = belief.node("evidence");
            if (node == null) {
                return evidence;
            }
            for (Node each : list(node, "evidence")) {
                Pairs pairs =
                        Pairs.of(each, "One of `evidence`", UnderstandingKeys.EVIDENCE, sheet);
                if (pairs != null) {
                    String words = line(text(pairs, "words"));
                    String link = text(pairs, "link");
                    tell(each, Limits.ofEvidence(words, link));
                    evidence.add(
                            new Written.Shown(
                                    words,
                                    choice(
                                            each,
                                            pairs,
                                            "side",
                                            Evidence.Side.values(),
                                            Evidence.Side.FOR),
                                    choice(
                                            each,
                                            pairs,
                                            "sort",
                                            Evidence.Sort.values(),
                                            Evidence.Sort.STORY),
                                    link,
                                    day(each, text(pairs, "on"))));
                }
            }
            return evidence;
        }

        List<Written.Exchange> moments(Node chapter) {
            List<Written.Exchange> moments = new ArrayList<>();
            for (Node each : list(chapter, UnderstandingKeys.EXCHANGES)) {
                Pairs pairs =
                        Pairs.of(each, "One of `exchanges`", UnderstandingKeys.EXCHANGE, sheet);
                if (pairs == null) {
                    continue;
                }
                String words = line(text(pairs, "words"));
                tell(each, Limits.ofMomentInFile(words));
                moments.add(
                        new Written.Exchange(
                                id(each, pairs, "m" + words),
                                new Moment.Told(
                                        choice(
                                                each,
                                                pairs,
                                                "when",
                                                Moment.Stage.values(),
                                                Moment.Stage.HABIT),
                                        words,
                                        holds(each, pairs, "guess"),
                                        holds(each, pairs, "outside"),
                                        line(text(pairs, "event")),
                                        line(text(pairs, "proxy"))),
                                holds(each, pairs, "chosen"),
                                shownBy(pairs)));
            }
            if (moments.stream().filter(Written.Exchange::chosen).count() > Moment.CHOSEN_MAX) {
                wrong(
                        chapter,
                        "more than %d moments are chosen.".formatted(Moment.CHOSEN_MAX),
                        "Choose the few that show what the product is for.");
            }
            return moments;
        }

        private List<String> shownBy(Pairs pairs) {
            Node node = pairs.node("shown-by");
            if (node == null) {
                return List.of();
            }
            List<String> ids = new ArrayList<>();
            for (Node each : list(node, "shown-by")) {
                if (each instanceof ScalarNode text && text.getValue().matches(ID)) {
                    ids.add(text.getValue());
                } else {
                    wrong(each, "that is no id.", "Write the id of the metric or of an input.");
                }
            }
            return ids.stream().distinct().toList();
        }

        private List<Node> list(Node node, String key) {
            if (!(node instanceof SequenceNode list)) {
                wrong(node, "`" + key + "` is a list.", "Begin each of it with `- `.");
                return List.of();
            }
            if (list.getValue().size() > MANY) {
                wrong(node, "`" + key + "` has more than %,d.".formatted(MANY), "Keep fewer.");
                return List.of();
            }
            return list.getValue();
        }

        /// What has no id has one made of its words, so that it is the same when it comes again.
        private String id(Node node, Pairs pairs, String words) {
            String id = text(pairs, "id");
            if (!id.isEmpty() && !id.matches(ID)) {
                wrong(node, "“" + id + "” is no id.", "Use letters, digits and hyphens.");
            }
            String made = id.isEmpty() ? "f" + Secrets.hash(words).substring(0, 15) : id;
            if (!used.add(made)) {
                sheet.problem(
                        node, "yaml.twice", "it stands there twice.", "Leave one of them out.");
            }
            return made;
        }

        private <E extends Enum<E>> E choice(Node node, Pairs pairs, String key, E[] all, E usual) {
            String said = text(pairs, key);
            if (said.isEmpty()) {
                return usual;
            }
            for (E one : all) {
                if (UnderstandingKeys.word(one).equals(said)) {
                    return one;
                }
            }
            wrong(
                    node,
                    "`" + key + "` can't be " + said + ".",
                    "Write one of "
                            + Arrays.stream(all)
                                    .map(UnderstandingKeys::word)
                                    .collect(Collectors.joining(", "))
                            + ".");
            return usual;
        }

        private boolean holds(Node node, Pairs pairs, String key) {
            String said = text(pairs, key);
            if (!said.isEmpty() && !said.equals("true") && !said.equals("false")) {
                wrong(node, said + " is neither true nor false.", "Write one of them.");
            }
            return said.equals("true");
        }

        private @Nullable LocalDate day(Node node, String said) {
            if (said.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(said);
            } catch (DateTimeParseException none) {
                wrong(node, "“" + said + "” is no day.", "Write it as 2026-03-02.");
                return null;
            }
        }

        private void tell(Node node, Problems problems) {
            problems.forEach(
                    problem ->
                            sheet.problem(
                                    node, problem.code(), problem.sentence(), problem.next()));
        }

        private void wrong(Node node, String words, String next) {
            sheet.problem(node, "yaml.value", words, next);
        }

        private static String line(String text) {
            return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        }

        private static String text(Pairs pairs, String key) {
            ScalarNode node = pairs.text(key);
            return node == null ? "" : node.getValue();
        }
    }
}
