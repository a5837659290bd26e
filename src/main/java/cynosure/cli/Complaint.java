package cynosure.cli;

import cynosure.problem.Place;
import cynosure.problem.Problem;
import java.io.PrintWriter;

/// A problem as the terminal says it: the sentence, the place with a mark under it, the nearest
/// name, the next step.
final class Complaint {

    private static final int SHOWN = 100;

    private Complaint() {}

    static void print(Problem problem, PrintWriter err) {
        err.println(problem.sentence());
        Place place = problem.place();
        if (place != null && !place.text().isEmpty()) {
            mark(place, err);
        }
        if (problem.nearest() != null) {
            err.println("Did you mean " + problem.nearest() + "?");
        }
        if (!problem.next().isEmpty()) {
            err.println(problem.next());
        }
        err.println("(" + problem.code() + ")");
        err.flush();
    }

    /// The line, cut to what surrounds the place, and a mark under the place.
    private static void mark(Place place, PrintWriter err) {
        String text = place.text().replaceAll("\\p{Cntrl}", " ");
        int start = Math.clamp(place.column() - 1, 0, text.length());
        int from = Math.max(0, start - SHOWN / 2);
        int to = Math.min(text.length(), from + SHOWN);
        int length = Math.max(1, Math.min(place.length(), to - start));
        err.println("  " + text.substring(from, to));
        err.println("  " + " ".repeat(start - from) + "^".repeat(length));
    }
}
