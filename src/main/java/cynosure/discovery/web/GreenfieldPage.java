package cynosure.discovery.web;

import cynosure.discovery.Greenfield;
import cynosure.discovery.Idea;
import cynosure.discovery.Judged;
import cynosure.discovery.Verdict;
import cynosure.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A greenfield test for the one who looks.
///
/// @param now milliseconds since 1970 on the server's clock
/// @param ends when it ends, on the clocks of the workspace
/// @param act the id of the next act
/// @param mine what the one who looks makes of it; null while they haven't said
/// @param writing what came back because it could not be kept
public record GreenfieldPage(
        FoundPiece found,
        long started,
        long until,
        long now,
        String ends,
        boolean over,
        String act,
        String about,
        @Nullable Judged mine,
        Problems problems,
        Writing writing) {

    /// What somebody is writing.
    public record Writing(String change, String interventions, String remark) {

        static final Writing NOTHING = new Writing("", "", "");
    }

    /// What the test has found so far; the same for everyone.
    public record FoundPiece(
            String url,
            String input,
            long version,
            CountPiece count,
            List<IdeaPiece> ideas,
            VerdictsPiece verdicts) {}

    /// How many ideas there are.
    public record CountPiece(int count, String late, String last) {

        public String said() {
            return count == 1 ? "idea in time" : "ideas in time";
        }
    }

    /// One idea.
    public record IdeaPiece(int number, String change, String interventions, boolean late) {

        public String id() {
            return "idea-" + number;
        }
    }

    /// What people make of it.
    public record VerdictsPiece(List<Line> lines) {

        /// @param words why, as somebody said it
        public record Line(Verdict verdict, long votes, List<String> words) {}

        public boolean none() {
            return lines.stream().allMatch(line -> line.votes() == 0);
        }

        /// The verdict that most people share; none where two have as many.
        public @Nullable Verdict most() {
            long best = lines.stream().mapToLong(Line::votes).max().orElse(0);
            List<Line> first = lines.stream().filter(line -> line.votes() == best).toList();
            return best == 0 || first.size() > 1 ? null : first.getFirst().verdict();
        }
    }

    static String url(String id) {
        return "/north-star/greenfield/" + id;
    }

    static String topic(String id) {
        return "greenfield " + id;
    }

    static FoundPiece found(Greenfield test) {
        return new FoundPiece(
                url(test.id()),
                test.input(),
                test.version(),
                count(test),
                IntStream.rangeClosed(1, test.ideas().size())
                        .mapToObj(number -> idea(test, number))
                        .toList(),
                verdicts(test));
    }

    static CountPiece count(Greenfield test) {
        int counted = test.counted().size();
        int late = test.ideas().size() - counted;
        long after = test.lastAfter().toSeconds();
        return new CountPiece(
                counted,
                late == 0 ? "" : late + " more came later",
                counted == 0 ? "" : "the last after %d:%02d".formatted(after / 60, after % 60));
    }

    /// @param number counts from 1
    static IdeaPiece idea(Greenfield test, int number) {
        Idea idea = test.ideas().get(number - 1);
        return new IdeaPiece(
                number, idea.change(), idea.interventions(), !idea.at().isBefore(test.endsAt()));
    }

    static VerdictsPiece verdicts(Greenfield test) {
        return new VerdictsPiece(
                Arrays.stream(Verdict.values())
                        .map(
                                verdict ->
                                        new VerdictsPiece.Line(
                                                verdict,
                                                test.votes(verdict),
                                                test.verdicts().stream()
                                                        .filter(one -> one.verdict() == verdict)
                                                        .map(Judged::words)
                                                        .filter(words -> !words.isEmpty())
                                                        .toList()))
                        .toList());
    }

    /// `7 ideas in two minutes; 3 say about right, 1 too broad`
    static String told(Greenfield test) {
        int ideas = test.counted().size();
        String votes =
                Arrays.stream(Verdict.values())
                        .filter(verdict -> test.votes(verdict) > 0)
                        .map(
                                verdict ->
                                        test.votes(verdict)
                                                + " × "
                                                + verdict.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return (ideas == 1 ? "one idea" : ideas + " ideas")
                + " in two minutes"
                + (votes.isEmpty() ? "" : "; " + votes);
    }

    public List<Verdict> all() {
        return List.of(Verdict.values());
    }
}
