package cynosure.events.web;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.watch.Passing;
import cynosure.events.watch.Passing.Filter;
import cynosure.people.Workspaces;
import cynosure.web.Reply;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The last events as they come, for members. The page asks anew every second; without scripts it
/// is opened again.
@Controller
@RequestMapping("/events/live")
class LiveRoutes {

    private static final int SHOWN = 60;

    private final EventSources sources;
    private final Passing passing;
    private final Workspaces workspaces;
    private final Clock clock;

    LiveRoutes(EventSources sources, Collector collector, Workspaces workspaces, Clock clock) {
        this.sources = sources;
        this.passing = collector.watch().passing();
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @GetMapping
    Reply show(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "0") long until) {
        LivePage page = page(source, event.strip(), refused, until);
        return Reply.page("events/live.jte", "What arrives", "events", page);
    }

    @GetMapping("/rows")
    Reply rows(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "false") boolean refused) {
        return Reply.fragment("events/_passing.jte", page(source, event, refused, 0));
    }

    private LivePage page(String source, String event, boolean refused, long until) {
        ZoneId zone = workspaces.zone();
        Map<String, String> names = RefusedPage.names(sources.all());
        Filter filter =
                new Filter(
                        source.isEmpty() ? null : source, event.isEmpty() ? null : event, refused);
        return new LivePage(
                sources.all().stream()
                        .map(
                                one ->
                                        new LivePage.Choice(
                                                one.id(), one.name(), one.id().equals(source)))
                        .toList(),
                source,
                event,
                refused,
                until,
                passing.number(),
                LivePage.rate(passing.minute(clock.instant())),
                passing.last(filter, until, SHOWN).stream()
                        .map(seen -> LivePage.row(seen, names, zone))
                        .toList());
    }
}
