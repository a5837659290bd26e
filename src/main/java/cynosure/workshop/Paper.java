package cynosure.workshop;

import cynosure.workshop.activity.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands on one anonymous paper, field by field. It knows nothing of who wrote it.
public record Paper(Map<Integer, Line> lines) {

    /// Where dots stand that were placed anonymously, each on a choice.
    public static final int BALLOT = -1;

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
        for (String placed : text(BALLOT).split(" ")) {
            int sign = placed.indexOf('=');
            if (sign > 0) {
                dots.put(placed.substring(0, sign), Integer.valueOf(placed.substring(sign + 1)));
            }
        }
        return dots;
    }

    /// The same ballot with this many dots on a choice, as it is written down.
    public String ballotWith(String choiceId, int count) {
        Map<String, Integer> dots = dots();
        dots.put(choiceId, count);
        StringBuilder ballot = new StringBuilder();
        dots.forEach(
                (choice, placed) -> ballot.append(choice).append('=').append(placed).append(' '));
        return ballot.toString().strip();
    }
}
