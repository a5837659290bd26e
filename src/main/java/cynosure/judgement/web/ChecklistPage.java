package cynosure.judgement.web;

import cynosure.judgement.Criterion;
import cynosure.judgement.Opinion;
import cynosure.judgement.Spread;
import cynosure.judgement.Stance;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The checklist of one metric or input: what people say beside what data says.
///
/// @param name the node's
/// @param definition its sentence; may be empty
/// @param href the page's own address
/// @param nodeHref the node's
/// @param metric whether it is the North Star Metric
public record ChecklistPage(
        String name,
        String definition,
        String href,
        String nodeHref,
        boolean metric,
        List<Row> rows,
        Problems problems) {

    /// One point.
    ///
    /// @param mine what whoever looks says of it; null while they haven't
    /// @param words the sentence beside it
    public record Row(
            Criterion criterion,
            String drawing,
            String said,
            boolean disputed,
            double distance,
            List<Voice> voices,
            List<Voice> earlier,
            FactsPiece facts,
            @Nullable Stance mine,
            String words) {

        public String id() {
            return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean judged() {
            return !voices.isEmpty();
        }

        /// Those who said why.
        public List<Voice> spoken() {
            return voices.stream().filter(voice -> !voice.words().isEmpty()).toList();
        }
    }

    /// What one person said.
    ///
    /// @param older for which earlier wording; empty for the present one
    public record Voice(String by, String stance, String words, String at, String older) {

        static Voice of(Opinion opinion, int version, Trees trees) {
            return new Voice(
                    trees.name(opinion.by()),
                    opinion.stance().label(),
                    opinion.words(),
                    trees.at(opinion.at()),
                    opinion.version() == version ? "" : "of version " + opinion.version());
        }
    }

    /// Where people differ comes first, the farthest apart on top; the rest keeps its order.
    static List<Row> ordered(List<Row> rows) {
        List<Row> ordered =
                new ArrayList<>(
                        rows.stream()
                                .filter(Row::disputed)
                                .sorted(Comparator.comparingDouble(Row::distance).reversed())
                                .toList());
        rows.stream().filter(row -> !row.disputed()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    public String lead() {
        return said(
                (int) rows.stream().filter(Row::judged).count(),
                (int) rows.stream().filter(Row::disputed).count());
    }

    /// Whether anybody has said anything.
    public boolean begun() {
        return rows.stream().anyMatch(Row::judged);
    }

    static String said(List<Spread> spreads) {
        return said(
                (int) spreads.stream().filter(Spread::judged).count(),
                (int) spreads.stream().filter(Spread::disputed).count());
    }

    private static String said(int judged, int disputed) {
        String words = judged + " of " + Criterion.values().length + " points judged";
        return words
                + switch (disputed) {
                    case 0 -> judged == 0 ? "." : ", none in dispute.";
                    default -> ", " + disputed + " in dispute.";
                };
    }
}
