package cynosure.understanding;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.understanding.Written.Belief;
import cynosure.understanding.Written.Exchange;
import cynosure.understanding.Written.Shown;
import java.util.List;
import java.util.Optional;

/// Brings in what a file says. What it says as before keeps who said it; what it does not name
/// stays as it is.
public final class Bringing {

    private static final String WHY = "It came with a file.";

    private final Understandings understandings;
    private final Ids ids;
    private final Person by;

    private Bringing(Understandings understandings, Ids ids, Person by) {
        this.understandings = understandings;
        this.ids = ids;
        this.by = by;
    }

    public static void in(Written file, Understandings understandings, Ids ids, Person by) {
        Bringing bringing = new Bringing(understandings, ids, by);
        Understanding now = understandings.now();
        String vision = file.vision();
        if (vision != null && !vision.isEmpty() && !vision.equals(now.vision().words())) {
            bringing.say(new Happening.VisionStated(vision, List.of()));
        }
        List<Belief> beliefs = file.beliefs();
        if (beliefs != null) {
            beliefs.forEach(belief -> bringing.belief(belief, now.tenet(belief.id())));
        }
        List<Exchange> moments = file.moments();
        if (moments != null) {
            moments.forEach(moment -> bringing.moment(moment, now.journey().moment(moment.id())));
        }
    }

    private void belief(Belief belief, Optional<Tenet> known) {
        if (known.isEmpty()) {
            say(
                    new Happening.TenetWritten(
                            belief.id(), belief.kind(), belief.words(), belief.about(), ""));
        } else if (reworded(known.get(), belief)) {
            say(
                    new Happening.TenetReworded(
                            belief.id(), belief.kind(), belief.words(), belief.about()));
        }
        if (known.map(Tenet::stand).orElse(Tenet.Stand.HELD) != belief.stand()) {
            say(new Happening.StandSaid(belief.id(), belief.stand(), WHY));
        }
        for (Shown shown : belief.evidence()) {
            boolean there =
                    known.stream()
                            .flatMap(tenet -> tenet.evidence().stream())
                            .anyMatch(one -> same(one, shown));
            if (!there) {
                say(
                        new Happening.EvidenceGiven(
                                belief.id(),
                                ids.next(),
                                shown.side(),
                                shown.sort(),
                                shown.words(),
                                shown.link(),
                                shown.on()));
            }
        }
    }

    private static boolean reworded(Tenet tenet, Belief belief) {
        Tenet.Wording now = tenet.now();
        return !now.words().equals(belief.words())
                || now.kind() != belief.kind()
                || !now.nodeId().equals(belief.about());
    }

    /// Evidence that was withdrawn is not brought back by an older file.
    private static boolean same(Evidence one, Shown shown) {
        return one.words().equals(shown.words())
                && one.side() == shown.side()
                && one.link().equals(shown.link());
    }

    private void moment(Exchange moment, Optional<Moment> known) {
        if (known.isEmpty()) {
            say(new Happening.MomentFound(moment.id(), moment.told(), 0, ""));
        } else if (!known.get().told().equals(moment.told())) {
            say(new Happening.MomentReworded(moment.id(), moment.told()));
        }
        if (known.filter(one -> !one.onJourney()).isPresent()) {
            say(new Happening.MomentBroughtBack(moment.id()));
        }
        if (known.map(Moment::key).orElse(false) != moment.chosen()) {
            say(new Happening.MomentChosen(moment.id(), moment.chosen()));
        }
        if (!known.map(Moment::nodeIds).orElse(List.of()).equals(moment.shownBy())) {
            say(new Happening.MomentReflected(moment.id(), moment.shownBy()));
        }
    }

    private void say(Happening happening) {
        understandings.add(happening, by);
    }
}
