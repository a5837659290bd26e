package cynosure.bets.text;

import cynosure.bets.Act;
import cynosure.bets.Baseline;
import cynosure.bets.Baselines;
import cynosure.bets.Bets;
import cynosure.bets.Terms;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.framework.text.Chapter;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.yaml.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The board in the file of the North Star.
@Component
public class BetsChapter implements Chapter {

    /// For looking ahead, when nothing is placed.
    private static final Baseline NO_BASELINE = Baseline.unmeasured(LocalDate.EPOCH);

    private static final String ANY_REASON = "to be said";

    private final Bets bets;
    private final Baselines baselines;
    private final Frameworks frameworks;
    private final Ids ids;

    BetsChapter(Bets bets, Baselines baselines, Frameworks frameworks, Ids ids) {
        this.bets = bets;
        this.baselines = baselines;
        this.frameworks = frameworks;
        this.ids = ids;
    }

    @Override
    public String key() {
        return BetsKeys.CHAPTER;
    }

    @Override
    public Object written() {
        return frameworks
                .current()
                .map(Revision::framework)
                .map(framework -> BetsWritten.of(ToldBets.of(bets.board(), framework)))
                .orElse(List.of());
    }

    @Override
    public Page read(org.yaml.snakeyaml.nodes.Node node, Sheet sheet) {
        return page(BetsSheet.read(node, sheet));
    }

    /// What a file says, ready to be taken over.
    public Page page(ToldBets told) {
        return new Page() {

            @Override
            public List<String> changes() {
                return PlanWords.of(
                        bets.board(),
                        Plan.of(bets.board(), told, any -> NO_BASELINE, ANY_REASON),
                        BetsChapter.this::name);
            }

            @Override
            public void become(Person by) {
                become(by, "");
            }

            @Override
            public void become(Person by, String why) {
                bets.act(
                        new Act(ids.next(), by.id()),
                        board -> Plan.of(board, told, BetsChapter.this::baseline, why));
            }
        };
    }

    /// Nobody else's act comes between, so that the board and the rest of the file are stored
    /// together or not at all.
    @Override
    public void together(Runnable changes) {
        bets.together(changes);
    }

    private Baseline baseline(Terms terms) {
        return baselines.now(framework(), terms);
    }

    private Framework framework() {
        return frameworks.current().map(Revision::framework).orElseThrow();
    }

    private String name(String id) {
        return frameworks
                .current()
                .flatMap(revision -> revision.framework().node(id))
                .map(Node::name)
                .orElse(id);
    }
}
