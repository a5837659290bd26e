package cynosure.roadmap.web;

import cynosure.roadmap.Link;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Work;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An item as a line of a list.
///
/// @param key what the list calls it; empty where that says nothing
/// @param facts what the list says beside the title, such as its status
public record ItemView(
        String id, String title, String key, String url, List<String> facts, List<Served> links) {

    /// @param name of the input; empty for "none"
    /// @param href of the input; empty where it is gone, or none
    /// @param gone whether it was taken out of the tree since
    /// @param said who said so and when
    public record Served(String name, String href, boolean gone, String assumption, String said) {}

    static ItemView of(RoadmapItem item, Tree tree, Map<String, String> names) {
        Work work = item.work();
        List<String> facts = new ArrayList<>();
        for (String fact : List.of(work.status(), work.owner())) {
            if (!fact.isEmpty()) {
                facts.add(fact);
            }
        }
        if (work.size() != null) {
            facts.add("size " + work.size().toPlainString());
        }
        return new ItemView(
                item.id(),
                work.title(),
                work.shownKey(),
                work.url(),
                facts,
                item.links().stream().map(link -> served(link, tree, names)).toList());
    }

    private static Served served(Link link, Tree tree, Map<String, String> names) {
        return switch (link) {
            case Link.None none -> new Served("", "", false, "", tree.said(none));
            case Link.Served served -> {
                boolean gone = !names.containsKey(served.input());
                yield new Served(
                        gone ? tree.lastName(served.input()) : names.get(served.input()),
                        gone ? "" : "/north-star/nodes/" + served.input(),
                        gone,
                        served.assumption(),
                        tree.said(served));
            }
        };
    }

    public String href() {
        return "/north-star/roadmap/items/" + id;
    }

    /// The words with which it becomes a bet on the first input it serves, as a query; empty where
    /// it serves none.
    public String asBet() {
        return links.stream()
                .filter(link -> !link.href().isEmpty())
                .findFirst()
                .map(
                        link ->
                                "level=intervention&serves=%s&from=%s&title=%s&link=%s"
                                        .formatted(
                                                encoded(
                                                        link.href()
                                                                .substring(
                                                                        link.href().lastIndexOf('/')
                                                                                + 1)),
                                                encoded("roadmap:" + id),
                                                encoded(title),
                                                encoded(url)))
                .orElse("");
    }

    /// Where it becomes an input of its own.
    public String asInput() {
        return "/north-star/inputs/new?name=" + encoded(title);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
