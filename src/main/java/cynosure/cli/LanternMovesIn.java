package cynosure.cli;

import cynosure.DataFolder;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.story.EventFile;
import cynosure.story.Lantern;
import cynosure.story.Story;
import cynosure.story.Told;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/// Puts the story company into an installation: whatever of it isn't there yet. Broken off in the
/// middle, it goes on at the next start.
public final class LanternMovesIn {

    private final ApplicationContext rooms;
    private final Consumer<String> say;

    public LanternMovesIn(ApplicationContext rooms, Consumer<String> say) {
        this.rooms = rooms;
        this.say = say;
    }

    public void load() {
        Person owner = owner();
        if (rooms.getBean(Workspaces.class).current().isEmpty()) {
            rooms.getBean(Workspaces.class)
                    .settle(new Workspace(Story.PRODUCT, Story.ZONE, DayOfWeek.MONDAY));
        }
        new LanternKeeps(rooms).little(owner);
        if (rooms.getBean(Warehouse.class).catalog().count() == 0) {
            events();
        }
        LanternSends.prepare(rooms, owner);
        if (!LanternMeets.isOver(rooms)) {
            new LanternMeets(rooms).hold(owner);
        }
        if (rooms.getBean(Frameworks.class).current().isEmpty()) {
            new LanternTells(rooms).prepare(owner);
            northStar(owner);
            new LanternJudges(rooms).judge();
            new LanternPlans(rooms).plan();
            new LanternLooks(rooms).forInputs(owner);
        }
        new LanternUnderstands(rooms).tell();
        new LanternNotes(rooms).write(owner);
        new LanternKnows(rooms).tell(owner);
        new LanternBetsOn(rooms).tell();
        new LanternAsks(rooms).ask(owner);
        new LanternAims(rooms).aim(owner);
    }

    private Person owner() {
        People people = rooms.getBean(People.class);
        return people.members().stream()
                .findFirst()
                .orElseGet(() -> people.add(Lantern.OWNER, Role.OWNER));
    }

    private void events() {
        Path file = rooms.getBean(DataFolder.class).path().resolve("lantern.jsonl");
        try {
            Story story = Story.untilYesterday(rooms.getBean(Clock.class));
            say.accept("Making up two years of Lantern, until " + story.last() + " …");
            Told told = EventFile.write(story, file);
            say.accept("Importing %,d events …".formatted(told.events()));
            rooms.getBean(Importer.class)
                    .bring(List.of(new Source(file, "lantern.jsonl")), Recipe.GUESS, Asked.once());
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Adopted in the workshop; a day later everyone has taken what they look after.
    private void northStar(Person owner) {
        Frameworks frameworks = rooms.getBean(Frameworks.class);
        LanternRemembers past = new LanternRemembers(rooms);
        past.before(owner);
        Revision adopted = frameworks.adopt(Lantern.adoption(), owner, "Adopted in the workshop");
        past.why(adopted, owner);
        Framework owned = adopted.framework();
        for (Node node : adopted.framework().nodes().toList()) {
            owned = owned.with(node.ownedBy(Lantern.ownerOf(node.name())));
        }
        Revision taken =
                frameworks.revise(
                        owned, adopted.number(), owner, "Everyone took what they look after");
        LocalDate by = LocalDate.now(rooms.getBean(Clock.class)).plusMonths(4);
        Revision believed =
                frameworks.revise(
                        Lantern.believed(owned, by),
                        taken.number(),
                        owner,
                        "Why we think so, so that we can find out");
        frameworks.revise(
                Lantern.believedLater(believed.framework()),
                believed.number(),
                owner,
                "After a first look at a year of numbers");
    }
}
