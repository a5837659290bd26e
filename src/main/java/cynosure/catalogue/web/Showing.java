package cynosure.catalogue.web;

import cynosure.catalogue.Description;
import cynosure.catalogue.Descriptions;
import cynosure.catalogue.Entry;
import cynosure.catalogue.Subject;
import cynosure.catalogue.Touched;
import cynosure.problem.Problems;
import cynosure.warehouse.Volumes;
import cynosure.warehouse.Warehouse;
import cynosure.web.Numbers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts what is known of one event together into its page.
@Component
class Showing {

    private static final int WEEKS = 26;
    private static final int PAST = 20;

    private final Warehouse warehouse;
    private final Descriptions descriptions;
    private final Touched touched;
    private final Around around;

    Showing(Warehouse warehouse, Descriptions descriptions, Touched touched, Around around) {
        this.warehouse = warehouse;
        this.descriptions = descriptions;
        this.touched = touched;
        this.around = around;
    }

    EventPage page(Entry entry, EventPage.Form form, boolean describing, Problems problems) {
        String name = entry.name();
        boolean sent = entry.seen() != null;
        return new EventPage(
                name,
                lead(entry),
                entry.words().words(),
                entry.words().owner(),
                sent ? EventWords.chart(name) : "",
                sent ? EventWords.measured(name) : "",
                sent ? picture(entry) : "",
                entry.properties().stream().map(property -> row(entry, property)).toList(),
                touched.by(Subject.event(name)).stream()
                        .map(node -> new EventPage.Link(node.name(), EventWords.href(node)))
                        .toList(),
                descriptions.past(name).stream().limit(PAST).map(this::past).toList(),
                form,
                describing,
                around.members(),
                problems);
    }

    private String lead(Entry entry) {
        return entry.seen() == null
                ? "It was never sent. It stands here because somebody speaks of it."
                : "%s, first on %s, last on %s."
                        .formatted(
                                entry.count() == 1
                                        ? "Once"
                                        : Numbers.whole(entry.count()) + " times",
                                around.day(entry.first()),
                                around.moment(entry.last()));
    }

    private String picture(Entry entry) {
        LocalDate last = around.dayOf(entry.last());
        LocalDate end = last.isAfter(around.today()) ? around.today() : last;
        long[] days =
                new Volumes(warehouse)
                        .daily(
                                around.zone(),
                                end.minusDays(7L * WEEKS - 1),
                                end,
                                List.of(entry.name()))
                        .of(entry.name());
        return CatalogueRoutes.picture(entry.name(), days);
    }

    private static EventPage.Row row(Entry entry, Entry.Property property) {
        boolean sent = property.seen() != null;
        return new EventPage.Row(
                property.name(),
                sent ? EventWords.kinds(property.seen().kinds()) : "",
                sent && property.seen().kinds().size() > 1,
                sent ? EventWords.share(property.seen().count(), entry.count()) : "never",
                sent ? String.join(" · ", property.seen().examples()) : "",
                property.words().words(),
                property.words().required());
    }

    private EventPage.Past past(Description one) {
        String said =
                one.said().nothing()
                        ? "took away what was said"
                        : one.said().words()
                                + (one.said().owner().isEmpty()
                                        ? ""
                                        : " Owner: " + one.said().owner() + ".")
                                + (one.said().required() ? " On every event." : "");
        return new EventPage.Past(
                one.of().whole() ? "" : one.of().property(),
                said.strip(),
                around.name(one.by()),
                around.moment(one.at()));
    }
}
