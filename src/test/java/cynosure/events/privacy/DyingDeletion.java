package cynosure.events.privacy;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.warehouse.Erasing;
import java.nio.file.Path;
import java.time.Clock;

/// The process that is killed: it deletes one person, and says each step before it is done.
final class DyingDeletion {

    static final Person ROBIN = new Person("robin", "Robin", Role.OWNER);
    static final String ASKS = "ASKS";
    static final String ENDED = "ENDED";

    private DyingDeletion() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (Cynosure.Running server = started(folder);
                Deleting deleting =
                        new Deleting(
                                server.context().getBean(Deletions.class),
                                server.context().getBean(PrivacyKey.class),
                                server.context().getBean(Door.class),
                                server.context().getBean(EventSources.class),
                                server.context().getBean(Collector.class),
                                server.context().getBean(Erasing.class),
                                folder,
                                Clock.systemUTC(),
                                step -> say(step.name()))) {
            say(ASKS);
            deleting.forgetNow(arguments[1], ROBIN);
            say(ENDED);
        }
    }

    static Cynosure.Running started(Path folder) {
        return Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
    }

    private static void say(String point) {
        System.out.println(point);
        System.out.flush();
    }
}
