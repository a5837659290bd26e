package cynosure.home;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Ladder;
import cynosure.bets.Overdue;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.people.Workspaces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Bets whose day has passed, and cards whose input was let go.
@Component
@Order(16)
class BetsAttention implements Attention {

    private static final String ALL = "/north-star/bets";
    private static final int SHOWN = 3;

    private final Bets bets;
    private final Frameworks frameworks;
    private final Workspaces workspaces;
    private final Clock clock;

    BetsAttention(Bets bets, Frameworks frameworks, Workspaces workspaces, Clock clock) {
        this.bets = bets;
        this.frameworks = frameworks;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Call> calls() {
        return frameworks.current().map(revision -> calls(revision.framework())).orElse(List.of());
    }

    private List<Call> calls(Framework framework) {
        ZoneId zone = workspaces.zone();
        Ladder ladder = new Ladder(framework, bets.board());
        List<Overdue.Late> late =
                Overdue.on(ladder, LocalDate.ofInstant(clock.instant(), zone), zone);
        List<Call> calls = new ArrayList<>();
        late.stream().limit(SHOWN).map(BetsAttention::late).forEach(calls::add);
        if (late.size() > SHOWN) {
            int more = late.size() - SHOWN;
            calls.add(
                    new Call(
                            more == 1
                                    ? "One more bet is overdue."
                                    : more + " more bets are overdue.",
                            "See the board",
                            ALL));
        }
        List<Bet> adrift = ladder.adrift();
        if (!adrift.isEmpty()) {
            calls.add(
                    new Call(
                            adrift.size() == 1
                                    ? "“%s” hangs on an input that was let go."
                                            .formatted(adrift.getFirst().title())
                                    : "%d cards hang on an input that was let go."
                                            .formatted(adrift.size()),
                            "Hang “%s” elsewhere".formatted(adrift.getFirst().title()),
                            ALL + "/" + adrift.getFirst().id()));
        }
        return calls;
    }

    private static Call late(Overdue.Late late) {
        boolean card = late.level().onBoard();
        return new Call(
                "“%s”, overdue for %s: %s"
                        .formatted(
                                late.name(),
                                late.days() == 1 ? "1 day" : late.days() + " days",
                                late.why()),
                card ? "Look back at it" : "Look at the edge",
                ALL + (card ? "/" : "/edges/") + late.id());
    }
}
