package cynosure.yaml;

import cynosure.problem.Place;
import cynosure.problem.Problem;

/// A text of the file, and where it stands there.
///
/// @param place of the text as it is written; its line is that of its first letter
/// @param literal whether it stands there letter for letter, so that a place in the text is a place
///   in the file
public record Said(String text, Place place, boolean literal) {

    /// A problem of the text as a problem of the file.
    public Problem problem(Problem problem) {
        Place inner = problem.place();
        Place at = inner == null ? place : at(inner);
        return new Problem(
                problem.code(),
                told(place, problem.sentence()),
                at,
                problem.nearest(),
                problem.next());
    }

    static String told(Place place, String sentence) {
        return "%s, line %d: %s".formatted(place.source(), place.line(), sentence);
    }

    private Place at(Place inner) {
        return literal
                ? new Place(
                        place.source(),
                        place.line(),
                        place.column() + inner.column() - 1,
                        inner.length(),
                        place.text())
                : new Place(
                        place.source(), place.line(), inner.column(), inner.length(), inner.text());
    }
}
