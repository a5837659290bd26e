package cynosure.catalogue.web;

import cynosure.catalogue.Entries;
import cynosure.catalogue.Entry;
import cynosure.catalogue.Order;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Volumes;
import cynosure.warehouse.Volumes.Daily;
import cynosure.warehouse.Warehouse;
import cynosure.web.Numbers;
import cynosure.web.Reply;
import cynosure.web.Sparkline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All events, searched and sorted.
@Controller
class CatalogueRoutes {

    static final String ALL = "/catalogue";

    private static final int ROWS = 100;
    private static final int PROPERTIES = 6;
    private static final int WEEKS = 13;
    private static final int WORDS = 140;

    private final Entries entries;
    private final Warehouse warehouse;
    private final Around around;

    CatalogueRoutes(Entries entries, Warehouse warehouse, Around around) {
        this.entries = entries;
        this.warehouse = warehouse;
        this.around = around;
    }

    @GetMapping(ALL)
    Reply all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort) {
        return Reply.page("catalogue/catalogue.jte", "Catalogue", "events", page(q, sort));
    }

    /// Only the rows, while somebody types.
    @GetMapping(ALL + "/rows")
    Reply rows(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort) {
        return Reply.fragment("catalogue/_rows.jte", page(q, sort));
    }

    private CataloguePage page(String search, String sort) {
        Order order = Order.of(sort);
        List<Entry> found = entries.find(search, order);
        List<Entry> shown = found.subList(0, Math.min(ROWS, found.size()));
        Catalog catalog = warehouse.catalog();
        boolean any = !catalog.all().isEmpty() || !found.isEmpty();
        @Nullable Daily daily = weeks(catalog, shown);
        return new CataloguePage(
                any,
                lead(catalog),
                search,
                order,
                shown.stream().map(entry -> row(entry, daily)).toList(),
                search.isBlank() ? "" : count(found.size(), "event") + " found",
                found.size() - shown.size());
    }

    private @Nullable Daily weeks(Catalog catalog, List<Entry> shown) {
        if (catalog.last() == null) {
            return null;
        }
        LocalDate last = around.dayOf(catalog.last());
        LocalDate end = last.isAfter(around.today()) ? around.today() : last;
        LocalDate begin = end.minusDays(7L * WEEKS - 1);
        List<String> names = shown.stream().map(Entry::name).toList();
        return new Volumes(warehouse).daily(around.zone(), begin, end, names);
    }

    private String lead(Catalog catalog) {
        if (catalog.first() == null || catalog.last() == null) {
            return "";
        }
        return "%s of %s, from %s to %s."
                .formatted(
                        count(catalog.count(), "event"),
                        count(catalog.all().size(), "kind"),
                        around.day(catalog.first()),
                        around.day(catalog.last()));
    }

    private CataloguePage.Row row(Entry entry, @Nullable Daily daily) {
        List<String> properties = entry.properties().stream().map(Entry.Property::name).toList();
        boolean sent = entry.seen() != null;
        return new CataloguePage.Row(
                entry.name(),
                EventWords.href(entry.name()),
                EventWords.brief(entry.words().words(), WORDS),
                entry.words().owner(),
                sent ? Numbers.whole(entry.count()) : "",
                sent ? around.day(entry.first()) : "",
                sent ? around.day(entry.last()) : "",
                sent && daily != null ? picture(entry.name(), daily.of(entry.name())) : "",
                properties.subList(0, Math.min(PROPERTIES, properties.size())),
                Math.max(0, properties.size() - PROPERTIES));
    }

    /// The last weeks of an event, without axes.
    static String picture(String name, long[] days) {
        long[] weeks = Daily.weeks(days);
        if (Arrays.stream(weeks).allMatch(count -> count == 0)) {
            return "";
        }
        List<@Nullable Double> readings =
                Arrays.stream(weeks).mapToObj(count -> (Double) (double) count).toList();
        String said =
                "%s, week by week for %d weeks: from %s to %s a week, lately %s"
                        .formatted(
                                name,
                                weeks.length,
                                Numbers.whole(Arrays.stream(weeks).min().orElse(0)),
                                Numbers.whole(Arrays.stream(weeks).max().orElse(0)),
                                Numbers.whole(weeks[weeks.length - 1]));
        return new Sparkline(readings).drawn(said);
    }

    static String count(long count, String one) {
        return Numbers.whole(count) + " " + one + (count == 1 ? "" : "s");
    }
}
