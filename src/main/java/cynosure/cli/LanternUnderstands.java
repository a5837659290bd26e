package cynosure.cli;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.story.LanternUnderstood;
import cynosure.understanding.Happening;
import cynosure.understanding.Moment;
import cynosure.understanding.Understandings;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshops;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/// Lets the story company say what it believes, how it reads its vision and where its readers get
/// what they came for.
final class LanternUnderstands {

    private final ApplicationContext rooms;
    private final Understandings understandings;
    private final Ids ids;
    private final Map<String, Person> table = new HashMap<>();

    LanternUnderstands(ApplicationContext rooms) {
        this.rooms = rooms;
        this.understandings = rooms.getBean(Understandings.class);
        this.ids = rooms.getBean(Ids.class);
    }

    /// Does nothing where anybody has said anything already.
    void tell() {
        if (!understandings.all().isEmpty()) {
            return;
        }
        sitDown();
        LanternUnderstood.SEATS.forEach(
                seat -> say(seat.who(), new Happening.SeatChosen(seat.function())));
        LanternUnderstood.BELIEFS.forEach(this::believe);
        say("Mira", new Happening.VisionStated(LanternUnderstood.VISION, List.of()));
        List<String> parts = understandings.now().vision().parts();
        for (LanternUnderstood.Read read : LanternUnderstood.READ) {
            say(
                    read.who(),
                    new Happening.LineRead(
                            ids.next(), parts.get(read.part()), read.side(), read.words()));
        }
        LanternUnderstood.MOMENTS.forEach(this::find);
    }

    private void believe(LanternUnderstood.Believed belief) {
        String id = ids.next();
        say(
                belief.who(),
                new Happening.TenetWritten(
                        id, belief.kind(), belief.words(), node(belief.about()), ""));
        for (LanternUnderstood.Sure sure : belief.sure()) {
            say(sure.who(), new Happening.SureSaid(id, sure.percent(), sure.why()));
        }
        for (LanternUnderstood.Shown shown : belief.shown()) {
            say(
                    shown.who(),
                    new Happening.EvidenceGiven(
                            id, ids.next(), shown.side(), shown.sort(), shown.words(), "", null));
        }
    }

    private void find(LanternUnderstood.Found found) {
        String id = ids.next();
        say(
                found.who(),
                new Happening.MomentFound(
                        id,
                        new Moment.Told(
                                found.stage(),
                                found.words(),
                                found.guess(),
                                found.outside(),
                                found.event()),
                        0,
                        ""));
        for (LanternUnderstood.Sure dots : found.dots()) {
            say(dots.who(), new Happening.DotsPlaced(id, dots.percent()));
        }
        if (found.chosen()) {
            say("Mira", new Happening.MomentChosen(id, true));
        }
        List<String> nodes =
                found.shownBy().stream().map(this::node).filter(node -> !node.isEmpty()).toList();
        if (!nodes.isEmpty()) {
            say("Mira", new Happening.MomentReflected(id, nodes));
        }
    }

    private void say(String who, Happening happening) {
        understandings.add(happening, table.get(who));
    }

    /// The id of what has this name in the tree; empty for nothing.
    private String node(String name) {
        return rooms.getBean(Frameworks.class)
                .current()
                .map(Revision::framework)
                .flatMap(tree -> named(tree, name))
                .orElse("");
    }

    private static Optional<String> named(Framework tree, String name) {
        return tree.nodes().filter(node -> node.name().equals(name)).map(Node::id).findFirst();
    }

    private void sitDown() {
        People people = rooms.getBean(People.class);
        people.members().forEach(member -> table.put(member.name(), member));
        rooms.getBean(Workshops.class).all().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .map(Participant::personId)
                .flatMap(id -> people.find(id).stream())
                .forEach(guest -> table.putIfAbsent(guest.name(), guest));
    }
}
