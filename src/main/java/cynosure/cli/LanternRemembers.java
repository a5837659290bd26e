package cynosure.cli;

import cynosure.change.Ceremony;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import cynosure.change.ReviewAct.StageChosen;
import cynosure.change.Reviews;
import cynosure.change.Stage;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.people.Person;
import cynosure.story.LanternBefore;
import cynosure.story.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/// Gives the story company its past: what it believed before its workshop, and why that changed.
final class LanternRemembers {

    private static final int MORNING = 10;

    private final Frameworks frameworks;
    private final Ceremony ceremony;
    private final Reviews reviews;
    private final Clock clock;

    LanternRemembers(ApplicationContext rooms) {
        this.frameworks = rooms.getBean(Frameworks.class);
        this.ceremony = rooms.getBean(Ceremony.class);
        this.reviews = rooms.getBean(Reviews.class);
        this.clock = rooms.getBean(Clock.class);
    }

    /// Writes down the years before the workshop.
    void before(Person owner) {
        LocalDate today = today();
        for (LanternBefore.Step step : LanternBefore.STEPS) {
            Instant at =
                    today.minusDays(step.daysAgo())
                            .atTime(MORNING, 0)
                            .atZone(Story.ZONE)
                            .toInstant();
            frameworks.remember(step.tree(), at, owner, step.why());
        }
    }

    /// Says why the metric of the workshop took over, and how old the product is.
    void why(Revision adopted, Person owner) {
        Framework before = frameworks.revision(adopted.number() - 1).orElseThrow().framework();
        Resolution.Metric old = Resolution.Metric.of(before.northStar());
        Resolution.Metric metric = Resolution.Metric.of(adopted.framework().northStar());
        ceremony.explain(
                adopted,
                new Resolution(
                        List.of(Reason.NO_LONGER_PREDICTS, Reason.WRONG_VALUE),
                        LanternBefore.WHY,
                        old,
                        metric,
                        List.of(),
                        LanternBefore.FORECAST,
                        List.of(),
                        List.of(),
                        "",
                        "Everyone who sat in the workshop",
                        today(),
                        adopted.number() - 1,
                        ceremony.evidence(old.definition(), metric.definition())),
                owner);
        reviews.add(new StageChosen(Stage.ESTABLISHED, owner.id(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Story.ZONE);
    }
}
