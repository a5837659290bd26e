package cynosure.catalogue.web;

import cynosure.framework.Node;
import cynosure.metric.Name;
import cynosure.metric.Printer;
import cynosure.metric.Vocabulary.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// What is said alike on all pages about events.
public final class EventWords {

    private EventWords() {}

    public static String href(String event) {
        return "/catalogue/event?name=" + encoded(event);
    }

    /// Where an event is counted.
    static String measured(String event) {
        return "/measured?definition=" + encoded("number of " + Printer.name(Name.of(event)));
    }

    /// The drawing of how often it came, without its page.
    static String chart(String event) {
        return "/measured/chart?every=week&definition="
                + encoded("number of " + Printer.name(Name.of(event)))
                + "&name="
                + encoded(event);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String kinds(Set<Kind> kinds) {
        return kinds.stream().sorted().map(EventWords::kind).collect(Collectors.joining(" or "));
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case FLAG -> "yes or no";
            case TIME -> "time";
        };
    }

    static String share(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        if (part >= whole) {
            return "all";
        }
        long percent = 100 * part / whole;
        return percent == 0 ? "under 1 %" : percent + " %";
    }

    static String href(Node node) {
        return "/north-star/nodes/" + node.id();
    }

    /// Cut at the end of a word, with dots where something is missing.
    static String brief(String words, int most) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end < most / 2 ? most : end) + " …";
    }
}
