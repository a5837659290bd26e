package cynosure.cli;

import cynosure.events.privacy.Door;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.Rules;
import cynosure.people.Person;
import java.util.List;
import org.springframework.context.ApplicationContext;

/// Lets the story company say what it doesn't want to know of its readers.
final class LanternKeeps {

    private static final Rules RULES = new Rules(false, List.of("*email*", "*phone*"), null, 0);

    private final Privacy privacy;
    private final Door door;

    LanternKeeps(ApplicationContext rooms) {
        this.privacy = rooms.getBean(Privacy.class);
        this.door = rooms.getBean(Door.class);
    }

    /// Does nothing where something was said already.
    void little(Person owner) {
        if (privacy.said(Privacy.ALL).equals(Rules.USUAL)) {
            privacy.say(Privacy.ALL, RULES, owner);
            door.changed();
        }
    }
}
