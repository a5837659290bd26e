package cynosure.home;

import cynosure.catalogue.task.Task;
import cynosure.catalogue.task.Tasks;
import cynosure.catalogue.watch.Notice;
import cynosure.catalogue.watch.NoticeWords;
import cynosure.catalogue.watch.Notices;
import cynosure.people.Workspaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Events that became unusual, and events that should be sent by now.
@Component
@Order(11)
class CatalogueAttention implements Attention {

    private static final int SHOWN = 3;

    private final Notices notices;
    private final Tasks tasks;
    private final Workspaces workspaces;
    private final Clock clock;

    CatalogueAttention(Notices notices, Tasks tasks, Workspaces workspaces, Clock clock) {
        this.notices = notices;
        this.tasks = tasks;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        List<Notice> open = notices.all().stream().filter(Notice::open).toList();
        open.stream().limit(SHOWN).map(CatalogueAttention::told).forEach(calls::add);
        if (open.size() > SHOWN) {
            calls.add(
                    new Call(
                            "%d more events are unusual.".formatted(open.size() - SHOWN),
                            "See all notices",
                            "/catalogue/notices"));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), workspaces.zone());
        List<Task> late = tasks.all().stream().filter(task -> task.overdue(today)).toList();
        if (!late.isEmpty()) {
            calls.add(late(late));
        }
        return calls;
    }

    private static Call told(Notice notice) {
        return new Call(
                NoticeWords.what(notice) + ", " + NoticeWords.when(notice) + ".",
                "Find out why",
                "/catalogue/notices/" + notice.id());
    }

    private static Call late(List<Task> late) {
        String event = late.getFirst().wish().event();
        return new Call(
                late.size() == 1
                        ? event + " should be sent by now."
                        : "%s and %d more should be sent by now.".formatted(event, late.size() - 1),
                "See what is to be sent",
                "/catalogue/tasks");
    }
}
