package cynosure.understanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the team wants to take its customers, and what people read in it.
///
/// @param statements how it was put, oldest first; empty while there is none
public record Vision(List<Statement> statements, List<Line> lines) {

    static final Vision NONE = new Vision(List.of(), List.of());

    public Vision {
        statements = List.copyOf(statements);
        lines = List.copyOf(lines);
    }

    /// @param blanks what was filled into the template; empty where it was written freely
    /// @param by the id of the person; empty where nobody knows
    public record Statement(String words, List<String> blanks, String by, Instant at) {}

    /// What a reader finds in a part of the vision.
    public enum Side {
        TELLS("It tells us"),
        LEAVES_OPEN("It leaves open");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// @param part the words that were read; empty for the whole
    /// @param tenetId the belief that it became; empty while it is none
    /// @param takenOut it no longer stands there
    public record Line(
            String id,
            String part,
            Side side,
            String words,
            String by,
            Instant at,
            String tenetId,
            boolean takenOut) {

        Line without() {
            return new Line(id, part, side, words, by, at, tenetId, true);
        }

        Line believed(String tenetId) {
            return new Line(id, part, side, words, by, at, tenetId, takenOut);
        }
    }

    public boolean none() {
        return statements.isEmpty();
    }

    /// What it says now; empty while there is none.
    public String words() {
        return none() ? "" : statements.getLast().words();
    }

    public Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id) && !line.takenOut()).findFirst();
    }

    /// What was read in this part, and still stands.
    public List<Line> lines(String part, Side side) {
        return standing().stream()
                .filter(line -> line.side() == side && line.part().equals(part))
                .toList();
    }

    public List<Line> standing() {
        return lines.stream().filter(line -> !line.takenOut()).toList();
    }

    /// What was read in words that no longer stand in it.
    public List<Line> ofEarlier() {
        List<String> parts = parts();
        return standing().stream()
                .filter(line -> !line.part().isEmpty() && !parts.contains(line.part()))
                .toList();
    }

    /// The vision part by part.
    public List<String> parts() {
        return Clauses.of(words());
    }

    Vision stated(Statement statement) {
        List<Statement> all = new ArrayList<>(statements);
        all.add(statement);
        return new Vision(all, lines);
    }

    Vision read(Line line) {
        List<Line> all = new ArrayList<>(lines);
        all.add(line);
        return new Vision(statements, all);
    }

    Vision with(Line changed) {
        return new Vision(
                statements,
                lines.stream()
                        .map(line -> line.id().equals(changed.id()) ? changed : line)
                        .toList());
    }
}
