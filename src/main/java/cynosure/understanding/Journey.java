package cynosure.understanding;

import cynosure.understanding.Moment.Stage;
import cynosure.understanding.Moment.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// All moments in the order in which customers come to them; within a stage the order is the
/// list's.
public record Journey(List<Moment> moments) {

    static final Journey EMPTY = new Journey(List.of());

    public Journey {
        moments = List.copyOf(moments);
    }

    public Optional<Moment> moment(String id) {
        return moments.stream().filter(moment -> moment.id().equals(id)).findFirst();
    }

    /// Those of a stage that were not set aside.
    public List<Moment> at(Stage stage) {
        return moments.stream()
                .filter(moment -> moment.onJourney() && moment.stage() == stage)
                .toList();
    }

    /// From the first to the last.
    public List<Moment> inOrder() {
        List<Moment> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.addAll(at(stage));
        }
        return all;
    }

    /// The few that show what the product is for.
    public List<Moment> chosen() {
        return inOrder().stream().filter(Moment::key).toList();
    }

    public List<Moment> setAside() {
        return moments.stream().filter(moment -> !moment.onJourney()).toList();
    }

    /// How many dots of one person lie on moments that were not set aside.
    public int dotsOf(String personId) {
        return inOrder().stream().mapToInt(moment -> moment.dotsOf(personId)).sum();
    }

    Journey found(Moment moment) {
        List<Moment> all = new ArrayList<>(moments);
        all.add(moment);
        return new Journey(all);
    }

    Journey changed(String id, UnaryOperator<Moment> change) {
        return new Journey(
                moments.stream()
                        .map(moment -> moment.id().equals(id) ? change.apply(moment) : moment)
                        .toList());
    }

    /// One place earlier or later; over the edge of a stage into the next one.
    Journey moved(String id, boolean earlier) {
        Optional<Moment> meant = moment(id).filter(Moment::onJourney);
        if (meant.isEmpty()) {
            return this;
        }
        Moment moment = meant.get();
        List<Moment> peers = at(moment.stage());
        int place = peers.indexOf(moment) + (earlier ? -1 : 1);
        if (place >= 0 && place < peers.size()) {
            return swapped(moment, peers.get(place));
        }
        int stage = moment.stage().ordinal() + (earlier ? -1 : 1);
        if (stage < 0 || stage >= Stage.values().length) {
            return this;
        }
        Moment there = told(moment, moment.told().at(Stage.values()[stage]));
        List<Moment> rest = new ArrayList<>(moments);
        rest.remove(moment);
        rest.add(earlier ? rest.size() : 0, there);
        return new Journey(rest);
    }

    private Journey swapped(Moment one, Moment other) {
        int here = moments.indexOf(one);
        int there = moments.indexOf(other);
        return new Journey(
                IntStream.range(0, moments.size())
                        .mapToObj(i -> i == here ? other : i == there ? one : moments.get(i))
                        .toList());
    }

    static Moment told(Moment moment, Told told) {
        return new Moment(
                moment.id(),
                told,
                moment.dots(),
                moment.dotsBefore(),
                moment.chosen(),
                moment.nodeIds(),
                moment.setAside(),
                moment.from(),
                moment.by(),
                moment.at());
    }

    static Moment dotted(Moment moment, String by, int dots) {
        Map<String, Integer> all = new HashMap<>(moment.dots());
        all.put(by, dots);
        return new Moment(
                moment.id(),
                moment.told(),
                all,
                moment.dotsBefore(),
                moment.chosen(),
                moment.nodeIds(),
                moment.setAside(),
                moment.from(),
                moment.by(),
                moment.at());
    }

    static Moment marked(Moment moment, boolean chosen, List<String> nodeIds, String setAside) {
        return new Moment(
                moment.id(),
                moment.told(),
                moment.dots(),
                moment.dotsBefore(),
                chosen,
                nodeIds,
                setAside,
                moment.from(),
                moment.by(),
                moment.at());
    }
}
