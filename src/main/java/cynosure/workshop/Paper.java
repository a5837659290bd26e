package cynosure.workshop;

import cynosure.workshop.activity.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What stands on one anonymous paper, field by field. It knows nothing of who wrote it.
public record Paper(Map<Integer, Line> lines) {

    /// Where votes and dots stand that were given anonymously.
    public static final int BALLOT = -1;

    private static final String SEPARATOR = " ";

    public static final Paper BLANK = new Paper(Map.of());

    public record Line(String text, List<Mark> marks) {

        public Line {
            marks = List.copyOf(marks);
        }
    }

    public String text(int slot) {
        Line line = lines.get(slot);
        return line == null ? "" : line.text();
    }

    public List<Mark> marks(int slot) {
        Line line = lines.get(slot);
        return line == null ? List.of() : line.marks();
    }

    /// Dots on this paper, by choice.
    public Map<String, Integer> dots() {
        Map<String, Integer> dots = new LinkedHashMap<>();
        ballot().forEach((choice, placed) -> dots.put(choice, Integer.valueOf(placed)));
        return dots;
    }

    /// The same ballot with this many dots on a choice, as it is written down.
    public String ballotWith(String choiceId, int count) {
        return ballotWith(choiceId, String.valueOf(count));
    }

    /// What the ballot on this paper says, by what it is about.
    public Map<String, String> ballot() {
        Map<String, String> ballot = new TreeMap<>();
        for (String said : text(BALLOT).split(SEPARATOR)) {
            int sign = said.indexOf('=');
            if (sign > 0) {
                ballot.put(said.substring(0, sign), said.substring(sign + 1));
            }
        }
        return ballot;
    }

    /// The same ballot with this said of something, as it is written down: in the order of what it
    /// is about, not of the hand.
    public String ballotWith(String about, String said) {
        Map<String, String> ballot = new TreeMap<>(ballot());
        ballot.put(about, said);
        return ballot.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(SEPARATOR));
    }
}
