package cynosure.roadmap.web;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// What somebody writes about an item.
///
/// @param size as it was typed
/// @param version the one that was looked at
public record ItemForm(
        String title,
        String status,
        boolean finished,
        String owner,
        String url,
        String size,
        Serves serves,
        long version) {

    private static final String SIZE = "\\d{1,6}([.,]\\d{1,4})?";

    static ItemForm of(RoadmapItem item) {
        Work work = item.work();
        return new ItemForm(
                work.title(),
                work.status(),
                work.finished(),
                work.owner(),
                work.url(),
                work.size() == null ? "" : work.size().toPlainString(),
                Serves.of(item.links()),
                item.version());
    }

    /// @param inputs the ids that may be chosen
    static ItemForm from(MultiValueMap<String, String> sent, Set<String> inputs) {
        List<Serves.Input> chosen = new ArrayList<>();
        for (String id : inputs) {
            String assumption = text(sent, "if." + id);
            if (sent.containsKey("serves." + id) || !assumption.isEmpty()) {
                chosen.add(new Serves.Input(id, assumption));
            }
        }
        boolean nothing = text(sent, "serves").equals("nothing");
        String version = text(sent, "version");
        return new ItemForm(
                text(sent, "title"),
                text(sent, "status"),
                sent.containsKey("finished"),
                text(sent, "owner"),
                text(sent, "url"),
                text(sent, "size"),
                nothing
                        ? new Serves.Nothing()
                        : chosen.isEmpty() ? new Serves.Unsaid() : new Serves.Inputs(chosen),
                version.matches("\\d{1,15}") ? Long.parseLong(version) : 0);
    }

    Work onto(Work work) {
        return new Work(
                work.key(),
                title,
                status,
                finished,
                owner,
                url,
                size.matches(SIZE) ? new BigDecimal(size.replace(',', '.')) : null);
    }

    /// What can't be read of it.
    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (!size.isEmpty() && !size.matches(SIZE)) {
            problems.add(
                    Problem.of(
                            "roadmap.size",
                            "“" + size + "” is no size.",
                            "Write a number, such as 3, or leave it empty."));
        }
        if (!url.isEmpty() && !url.matches("(?i)https?://\\S+")) {
            problems.add(
                    Problem.of(
                            "roadmap.address",
                            "“" + url + "” is no address of a page.",
                            "Begin it with https://, or leave it empty."));
        }
        return new Problems(problems);
    }

    ItemForm version(long version) {
        return new ItemForm(title, status, finished, owner, url, size, serves, version);
    }

    private static String text(MultiValueMap<String, String> sent, String key) {
        return Objects.requireNonNullElse(sent.getFirst(key), "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }
}
