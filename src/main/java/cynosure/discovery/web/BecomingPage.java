package cynosure.discovery.web;

import cynosure.discovery.ClusterWords;
import cynosure.problem.Problems;
import java.util.List;
import java.util.Locale;

/// The clusters of a map that could be inputs, each as it would stand in the tree.
///
/// @param metric what they would move
/// @param seen the revision of the framework that the page was made for
/// @param advice what a coach would say of the tree with all that are chosen
public record BecomingPage(
        String map,
        String subject,
        String metric,
        List<Row> rows,
        int unnamed,
        String why,
        long seen,
        List<String> advice,
        String act,
        Problems problems) {

    /// One cluster.
    ///
    /// @param notes what people wrote in it; it goes along as what was said
    public record Row(String id, ClusterWords words, List<String> notes, boolean chosen) {

        public String mark() {
            return words.dimension().name().toLowerCase(Locale.ROOT);
        }
    }
}
