package cynosure.change;

import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.measurement.Landmarks;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The day on which the metric that stands took over from the one before, on its own pictures.
@Component
class TakeOver implements Landmarks {

    private final Frameworks frameworks;
    private final Workspaces workspaces;
    private final Clock clock;

    TakeOver(Frameworks frameworks, Workspaces workspaces, Clock clock) {
        this.frameworks = frameworks;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Landmark> of(String definition) {
        Optional<Revision> now = frameworks.current();
        if (now.isEmpty()
                || definition.isBlank()
                || !now.get().framework().northStar().definition().equals(definition.strip())) {
            return List.of();
        }
        ZoneId zone = workspaces.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Walk.Reign> reigns = Walk.of(frameworks.history(), zone, today).reigns();
        if (reigns.size() < 2) {
            return List.of();
        }
        Walk.Reign before = reigns.get(reigns.size() - 2);
        LocalDate since = reigns.getLast().since();
        return List.of(
                new Landmark(
                        since,
                        "took over",
                        "%s took over from %s on %s."
                                .formatted(
                                        now.get().framework().northStar().name(),
                                        before.name(),
                                        Dates.day(since))));
    }
}
