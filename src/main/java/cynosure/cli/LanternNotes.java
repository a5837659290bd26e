package cynosure.cli;

import cynosure.annotation.Annotation.Kind;
import cynosure.annotation.Annotations;
import cynosure.people.Person;
import cynosure.story.Story;
import cynosure.story.TurningPoint;
import java.time.Clock;
import org.springframework.context.ApplicationContext;

/// Lets the story company write down what happened in its two years.
final class LanternNotes {

    private final ApplicationContext rooms;

    LanternNotes(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    /// Does nothing where something is written down already.
    void write(Person owner) {
        Annotations annotations = rooms.getBean(Annotations.class);
        if (!annotations.all().isEmpty()) {
            return;
        }
        Story story = Story.untilYesterday(rooms.getBean(Clock.class));
        TurningPoint launch = story.launch();
        TurningPoint incident = story.incident();
        annotations.add(launch.from(), Kind.RELEASE, launch.name() + ": " + launch.what(), owner);
        annotations.add(
                incident.from(), Kind.TRACKING, incident.name() + ": " + incident.what(), owner);
    }
}
