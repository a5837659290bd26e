package cynosure.understanding;

import cynosure.understanding.Happening.DotsPlaced;
import cynosure.understanding.Happening.EvidenceGiven;
import cynosure.understanding.Happening.EvidenceWithdrawn;
import cynosure.understanding.Happening.LineBelieved;
import cynosure.understanding.Happening.LineRead;
import cynosure.understanding.Happening.LineTakenOut;
import cynosure.understanding.Happening.MomentBroughtBack;
import cynosure.understanding.Happening.MomentChosen;
import cynosure.understanding.Happening.MomentFound;
import cynosure.understanding.Happening.MomentMoved;
import cynosure.understanding.Happening.MomentReflected;
import cynosure.understanding.Happening.MomentReworded;
import cynosure.understanding.Happening.MomentSetAside;
import cynosure.understanding.Happening.RevisitSet;
import cynosure.understanding.Happening.SeatChosen;
import cynosure.understanding.Happening.StandSaid;
import cynosure.understanding.Happening.SureSaid;
import cynosure.understanding.Happening.TenetReworded;
import cynosure.understanding.Happening.TenetWritten;
import cynosure.understanding.Happening.VisionStated;
import cynosure.workshop.JobFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// What the team understands after all that was said. Immutable; [#after] gives the next state.
///
/// @param tenets beliefs by id, in the order in which they were written
/// @param seats what people say they do, by person
/// @param spoken who has said anything of a belief
public record Understanding(
        Map<String, Tenet> tenets,
        Vision vision,
        Journey journey,
        Map<String, JobFunction> seats,
        Set<String> spoken) {

    public static final Understanding EMPTY =
            new Understanding(Map.of(), Vision.NONE, Journey.EMPTY, Map.of(), Set.of());

    public static Understanding of(List<Happened> all) {
        Understanding now = EMPTY;
        for (Happened one : all) {
            now = now.after(one);
        }
        return now;
    }

    public Optional<Tenet> tenet(String id) {
        return Optional.ofNullable(tenets.get(id));
    }

    public List<Tenet> all() {
        return List.copyOf(tenets.values());
    }

    /// Whether anybody in this seat has said what they believe.
    public boolean heard(JobFunction function) {
        return spoken.stream().anyMatch(person -> seats.get(person) == function);
    }

    public Understanding after(Happened one) {
        return switch (one.what()) {
            case TenetWritten any -> written(one, any);
            case TenetReworded(var id, var kind, var words, var nodeId) ->
                    tenet(
                            one,
                            id,
                            tenet ->
                                    tenet.worded(
                                            new Tenet.Wording(
                                                    words, kind, nodeId, one.by(), one.at())));
            case EvidenceGiven(var id, var own, var side, var sort, var words, var link, var on) ->
                    tenet(
                            one,
                            id,
                            tenet ->
                                    tenet.shown(
                                            new Evidence(
                                                    own, side, sort, words, link, on, one.by(),
                                                    one.at(), null)));
            case EvidenceWithdrawn(var id, var own, var why) ->
                    tenet(one, id, tenet -> tenet.without(own, why));
            case SureSaid(var id, var percent, var words) ->
                    tenet(
                            one,
                            id,
                            tenet ->
                                    tenet.heard(
                                            new Tenet.Voice(percent, words, one.by(), one.at())));
            case StandSaid(var id, var stand, var why) ->
                    tenet(
                            one,
                            id,
                            tenet ->
                                    tenet.standing(
                                            new Tenet.Standing(stand, why, one.by(), one.at())));
            case RevisitSet(var id, var on) -> tenet(one, id, tenet -> tenet.revisited(on));
            case SeatChosen(var function) -> seated(one.by(), function);
            case VisionStated(var words, var blanks) ->
                    seeing(vision.stated(new Vision.Statement(words, blanks, one.by(), one.at())));
            case LineRead(var id, var part, var side, var words) ->
                    seeing(
                            vision.read(
                                    new Vision.Line(
                                            id, part, side, words, one.by(), one.at(), "", false)));
            case LineTakenOut(var id) ->
                    seeing(vision.line(id).map(line -> vision.with(line.without())).orElse(vision));
            case LineBelieved(var id, var tenetId) ->
                    seeing(
                            vision.line(id)
                                    .map(line -> vision.with(line.believed(tenetId)))
                                    .orElse(vision));
            case MomentFound(var id, var told, var dots, var from) ->
                    going(
                            journey.found(
                                    new Moment(
                                            id, told, Map.of(), dots, false, List.of(), "", from,
                                            one.by(), one.at())));
            case MomentReworded(var id, var told) ->
                    going(journey.changed(id, moment -> Journey.told(moment, told)));
            case MomentMoved(var id, var earlier) -> going(journey.moved(id, earlier));
            case DotsPlaced(var id, var dots) ->
                    going(journey.changed(id, moment -> Journey.dotted(moment, one.by(), dots)));
            case MomentChosen(var id, var chosen) ->
                    going(
                            journey.changed(
                                    id,
                                    moment ->
                                            Journey.marked(
                                                    moment,
                                                    chosen,
                                                    moment.nodeIds(),
                                                    moment.setAside())));
            case MomentReflected(var id, var nodeIds) ->
                    going(
                            journey.changed(
                                    id,
                                    moment ->
                                            Journey.marked(
                                                    moment,
                                                    moment.chosen(),
                                                    nodeIds,
                                                    moment.setAside())));
            case MomentSetAside(var id, var why) ->
                    going(
                            journey.changed(
                                    id,
                                    moment ->
                                            Journey.marked(moment, false, moment.nodeIds(), why)));
            case MomentBroughtBack(var id) ->
                    going(
                            journey.changed(
                                    id,
                                    moment -> Journey.marked(moment, false, moment.nodeIds(), "")));
        };
    }

    private Understanding written(Happened one, TenetWritten written) {
        Tenet tenet =
                new Tenet(
                        written.id(),
                        List.of(
                                new Tenet.Wording(
                                        written.words(),
                                        written.kind(),
                                        written.nodeId(),
                                        one.by(),
                                        one.at())),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        written.from());
        return believing(one, tenet);
    }

    private Understanding tenet(Happened one, String id, UnaryOperator<Tenet> change) {
        return tenet(id).map(tenet -> believing(one, change.apply(tenet))).orElse(this);
    }

    private Understanding believing(Happened one, Tenet tenet) {
        Map<String, Tenet> more = new LinkedHashMap<>(tenets);
        more.put(tenet.id(), tenet);
        Set<String> people = new TreeSet<>(spoken);
        if (!one.by().isEmpty()) {
            people.add(one.by());
        }
        return new Understanding(more, vision, journey, seats, people);
    }

    private Understanding seated(String person, JobFunction function) {
        Map<String, JobFunction> more = new LinkedHashMap<>(seats);
        more.put(person, function);
        return new Understanding(tenets, vision, journey, more, spoken);
    }

    private Understanding seeing(Vision next) {
        return new Understanding(tenets, next, journey, seats, spoken);
    }

    private Understanding going(Journey next) {
        return new Understanding(tenets, vision, next, seats, spoken);
    }
}
