package cynosure.cli;

import cynosure.framework.Frameworks;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Serves;
import cynosure.story.LanternRoadmap;
import cynosure.story.LanternRoadmap.Planned;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshops;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/// Lets the story company bring its roadmap, and say of most of it which inputs it serves.
final class LanternPlans {

    private final ApplicationContext rooms;

    LanternPlans(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    /// Does nothing where there is a roadmap already.
    void plan() {
        Roadmap roadmap = rooms.getBean(Roadmap.class);
        if (!roadmap.items().isEmpty()) {
            return;
        }
        roadmap.take(LanternRoadmap.PLANNED.stream().map(Planned::work).toList());
        Map<String, Person> table = table();
        Map<String, String> inputs = inputs();
        List<RoadmapItem> items = roadmap.items();
        for (int place = 0; place < items.size(); place++) {
            Planned planned = LanternRoadmap.PLANNED.get(place);
            RoadmapItem item = items.get(place);
            if (!planned.who().isEmpty()) {
                List<Serves.Input> served =
                        planned.aims().stream()
                                .map(
                                        aim ->
                                                new Serves.Input(
                                                        inputs.get(aim.input()), aim.assumption()))
                                .toList();
                roadmap.change(
                        item.id(),
                        item.version(),
                        item.work(),
                        served.isEmpty() ? new Serves.Nothing() : new Serves.Inputs(served),
                        table.get(planned.who()));
            }
        }
    }

    private Map<String, String> inputs() {
        Map<String, String> inputs = new HashMap<>();
        rooms.getBean(Frameworks.class).current().orElseThrow().framework().inputs().stream()
                .forEach(input -> inputs.put(input.name(), input.id()));
        return inputs;
    }

    private Map<String, Person> table() {
        People people = rooms.getBean(People.class);
        Map<String, Person> table = new HashMap<>();
        rooms.getBean(Workshops.class).all().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .forEach(
                        (Participant guest) ->
                                table.putIfAbsent(
                                        guest.name(), people.find(guest.personId()).orElseThrow()));
        return table;
    }
}
