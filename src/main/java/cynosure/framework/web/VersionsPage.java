package cynosure.framework.web;

import cynosure.framework.Node;
import cynosure.framework.drawing.OutlineRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// All definitions a node ever had, and two of them side by side.
///
/// @param versions newest first
/// @param beside the two that are looked at, the older one first; fewer when there are fewer
public record VersionsPage(Node node, List<Entry> versions, List<Entry> beside) {

    /// One version in words.
    ///
    /// @param explanation what it counts, in plain words; empty when that can't be said
    public record Entry(
            int number,
            String name,
            String definition,
            String at,
            String by,
            String why,
            String explanation) {

        /// Where the drawing of its last year is.
        public String chart() {
            return "/measured/chart?" + query();
        }

        /// Where all its numbers are.
        public String page() {
            return "/measured?" + query();
        }

        private String query() {
            return "name="
                    + encoded(name + ", version " + number)
                    + "&definition="
                    + encoded(definition);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    public String href() {
        return OutlineRow.href(node);
    }

    public boolean shown(Entry entry) {
        return beside.contains(entry);
    }
}
