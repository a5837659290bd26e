package cynosure.framework.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences side by side on the same history, the team's own metric first.
///
/// @param tried the sentences that somebody wrote, in their order
/// @param left how many more fit
/// @param same whether all stand on the same scale
public record TryOnPage(Tried own, List<Tried> tried, int left, boolean same) {

    /// How many fit on the page beside the team's own.
    static final int TRIED_MAX = 9;

    /// One sentence.
    ///
    /// @param plain what it counts, in plain words; empty when it can't be read
    /// @param mistakes what is wrong with it
    public record Tried(String name, String sentence, String plain, List<String> mistakes) {

        /// Where the drawing of its history is.
        public String chart() {
            return "/measured/chart?" + query();
        }

        /// Where all its numbers are.
        public String page() {
            return "/measured?" + query();
        }

        private String query() {
            return "name=" + encoded(name) + "&definition=" + encoded(sentence);
        }
    }

    /// Where all drawings are at once, on the same scale.
    public String charts() {
        return "/measured/several?"
                + Stream.concat(Stream.of(own), tried.stream())
                        .map(Tried::query)
                        .collect(Collectors.joining("&"));
    }

    /// The same sentences on the other kind of scale.
    public String scaled(boolean same) {
        String sentences =
                tried.stream()
                        .map(one -> "sentence=" + encoded(one.sentence()))
                        .collect(Collectors.joining("&"));
        return "/north-star/try-on?" + sentences + (same ? "&scale=same" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// As many empty fields as invite to write, and none beyond what fits.
    public int empty() {
        return Math.min(left, tried.isEmpty() ? 2 : 1);
    }
}
