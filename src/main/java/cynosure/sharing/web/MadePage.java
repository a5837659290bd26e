package cynosure.sharing.web;

/// A link that was just made, in every form that one may want to paste. It is shown this once.
///
/// @param link the whole address
public record MadePage(String whom, String link, String product) {

    public String image() {
        return "<img src=\"%s/tree.svg\" alt=\"%s\" width=\"1120\">"
                .formatted(link, attribute(alt()));
    }

    public String frame() {
        return "<iframe src=\"%s/embed\" title=\"%s\" width=\"1120\" height=\"720\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>"
                .formatted(link, attribute(alt()));
    }

    private String alt() {
        return "The North Star of " + product;
    }

    private static String attribute(String words) {
        return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
