package cynosure.framework.web;

import cynosure.problem.Place;
import cynosure.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was made of a definition while somebody writes it.
public sealed interface Reading {

    /// There is nothing yet; a node may stay without a definition.
    record Empty() implements Reading {}

    /// @param canonical the same in its canonical words; empty when these are the words already
    /// @param plain what it counts, in plain words
    record Understood(String canonical, String plain) implements Reading {}

    record Mistaken(List<Mistake> mistakes) implements Reading {}

    /// One mistake, with its place in the line it stands in.
    ///
    /// @param marked what is wrong; empty when something is missing there
    /// @param nearest the word to put there instead, or null
    /// @param start where the marked part begins in the whole sentence, from 0
    record Mistake(
            String sentence,
            String before,
            String marked,
            String after,
            @Nullable String nearest,
            String next,
            int start) {

        static Mistake of(Problem problem, String text) {
            @Nullable Place place = problem.place();
            if (place == null) {
                return new Mistake(
                        problem.sentence(), "", "", "", problem.nearest(), problem.next(), 0);
            }
            String line = place.text();
            int from = Math.clamp(place.column() - 1, 0, line.length());
            int to = Math.clamp(from + place.length(), from, line.length());
            return new Mistake(
                    problem.sentence(),
                    line.substring(0, from),
                    line.substring(from, to),
                    line.substring(to),
                    problem.nearest(),
                    problem.next(),
                    lineStart(text, place.line()) + from);
        }

        public boolean placed() {
            return !(before + marked + after).isEmpty();
        }

        private static int lineStart(String text, int line) {
            int start = 0;
            for (int before = 1; before < line; before++) {
                start = text.indexOf('\n', start) + 1;
            }
            return start;
        }
    }
}
