package cynosure.cli;

import cynosure.discovery.Act;
import cynosure.discovery.ClusterWords;
import cynosure.discovery.Greenfield;
import cynosure.discovery.Greenfields;
import cynosure.discovery.Happening;
import cynosure.discovery.Idea;
import cynosure.discovery.Judged;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.discovery.Stage;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.story.LanternMap;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/// Lets the story company look for inputs: a map that is half done, and a test a week ago.
final class LanternLooks {

    private static final Duration BEFORE = Duration.ofDays(7);

    private final ApplicationContext rooms;
    private final MindMaps maps;
    private final Ids ids;

    LanternLooks(ApplicationContext rooms) {
        this.rooms = rooms;
        this.maps = rooms.getBean(MindMaps.class);
        this.ids = rooms.getBean(Ids.class);
    }

    /// Does nothing where anybody has begun a map already.
    void forInputs(Person owner) {
        if (!maps.all().isEmpty()) {
            return;
        }
        Framework tree = rooms.getBean(Frameworks.class).current().orElseThrow().framework();
        Map<String, String> table = table();
        draw(maps.begin(ids.next(), tree.northStar().name(), owner).id(), table);
        tree.inputs().stream()
                .filter(input -> input.name().equals(LanternMap.TESTED))
                .findFirst()
                .ifPresent(input -> test(input, owner, table));
    }

    private void draw(String map, Map<String, String> table) {
        for (LanternMap.Gathered gathered : LanternMap.GATHERED) {
            String cluster = ids.next();
            String first = table.get(gathered.thoughts().getFirst().who());
            act(map, first, on -> on.shaping(first).gather(cluster, gathered.name(), ""));
            ClusterWords words =
                    new ClusterWords(
                            gathered.name(),
                            gathered.dimension(),
                            gathered.definition(),
                            gathered.owner());
            act(map, first, on -> on.shaping(first).name(cluster, words, 1));
            gathered.thoughts().forEach(thought -> write(map, thought, cluster, table));
        }
        LanternMap.LOOSE.forEach(thought -> write(map, thought, "", table));
        String aside = write(map, LanternMap.SET_ASIDE, "", table);
        String lotte = table.get("Lotte");
        act(map, lotte, on -> on.hand(lotte).eliminate(aside));
        act(map, lotte, on -> on.hand(lotte).turnTo(Stage.REFINED));
    }

    private String write(
            String map, LanternMap.Thought thought, String cluster, Map<String, String> table) {
        String note = ids.next();
        String who = table.get(thought.who());
        act(map, who, on -> on.hand(who).write(note, thought.words(), cluster));
        for (String name : thought.backers()) {
            String backer = table.get(name);
            act(map, backer, on -> on.hand(backer).reinforce(note));
        }
        return note;
    }

    private void act(String map, String who, Function<MindMap, List<Happening>> verb) {
        maps.act(map, new Act(ids.next(), who), verb);
    }

    private void test(Input input, Person owner, Map<String, String> table) {
        Instant began = rooms.getBean(Clock.class).instant().minus(BEFORE);
        Instant over = began.plus(Greenfield.LENGTH);
        rooms.getBean(Greenfields.class)
                .keep(
                        new Greenfield(
                                ids.next(),
                                input.id(),
                                input.name(),
                                began,
                                owner.id(),
                                LanternMap.IDEAS.stream()
                                        .map(
                                                came ->
                                                        new Idea(
                                                                came.change(),
                                                                came.interventions(),
                                                                table.get(came.who()),
                                                                began.plusSeconds(came.second())))
                                        .toList(),
                                LanternMap.SAID.stream()
                                        .map(
                                                said ->
                                                        new Judged(
                                                                said.verdict(),
                                                                said.words(),
                                                                table.get(said.who()),
                                                                over))
                                        .toList()));
    }

    /// The ids of those who sat in the workshop, by their names.
    private Map<String, String> table() {
        return rooms.getBean(Workshops.class).all().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .collect(
                        Collectors.toMap(
                                Participant::name, Participant::personId, (first, again) -> first));
    }
}
