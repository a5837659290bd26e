package cynosure.cli;

import cynosure.catalogue.Descriptions;
import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.catalogue.task.Arrivals;
import cynosure.catalogue.task.Tasks;
import cynosure.catalogue.task.Wish;
import cynosure.catalogue.watch.Notice;
import cynosure.catalogue.watch.Notices;
import cynosure.catalogue.watch.Watching;
import cynosure.people.Person;
import cynosure.story.LanternEvents;
import cynosure.story.Story;
import cynosure.story.TurningPoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/// Lets the story company say what its events mean, ask for one that is missing, and find out why
/// one of them fell.
final class LanternKnows {

    private final ApplicationContext rooms;

    LanternKnows(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    /// Does nothing where something is said already.
    void tell(Person owner) {
        Descriptions descriptions = rooms.getBean(Descriptions.class);
        if (!descriptions.now().isEmpty()) {
            return;
        }
        LanternEvents.MEANT.forEach(
                meant ->
                        descriptions.write(
                                new Subject(meant.event(), meant.property()),
                                0,
                                new Said(meant.words(), meant.owner(), meant.required()),
                                owner));
        ask(owner);
        explain(owner);
    }

    private void ask(Person owner) {
        Tasks tasks = rooms.getBean(Tasks.class);
        LocalDate today = LocalDate.now(rooms.getBean(Clock.class).withZone(Story.ZONE));
        LanternEvents.ASKED.forEach(
                asked ->
                        tasks.add(
                                "lantern-" + asked.event(),
                                new Wish(
                                        asked.event(),
                                        asked.properties(),
                                        asked.place(),
                                        asked.owner(),
                                        today.plusWeeks(asked.weeks()),
                                        asked.note(),
                                        asked.metric()),
                                owner));
        rooms.getBean(Arrivals.class).look();
    }

    /// As it went: looked at in the mornings, explained when something was told.
    private void explain(Person owner) {
        Story story = Story.untilYesterday(rooms.getBean(Clock.class));
        watch(story.launch().from(), story.launch().from().plusDays(9));
        answer(Notice.Why.REAL, LanternEvents.ASKED_FOR, owner);
        TurningPoint incident = story.incident();
        watch(incident.from().plusDays(1), incident.until());
        answer(Notice.Why.TRACKING, LanternEvents.LOST, owner);
        for (int after = 8; after <= 20; after += 3) {
            rooms.getBean(Watching.class).look(incident.until().plusDays(after));
        }
    }

    private void watch(LocalDate first, LocalDate last) {
        LocalDate day = first;
        while (open().isEmpty() && !day.isAfter(last)) {
            rooms.getBean(Watching.class).look(day);
            day = day.plusDays(1);
        }
    }

    private void answer(Notice.Why why, String words, Person owner) {
        open().forEach(
                        one ->
                                rooms.getBean(Notices.class)
                                        .answer(one.id(), one.answers().size(), why, words, owner));
    }

    private List<Notice> open() {
        return rooms.getBean(Notices.class).all().stream().filter(Notice::open).toList();
    }
}
