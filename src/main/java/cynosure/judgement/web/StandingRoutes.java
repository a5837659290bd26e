package cynosure.judgement.web;

import cynosure.framework.NorthStar;
import cynosure.judgement.Coach;
import cynosure.judgement.Counsel;
import cynosure.judgement.Opinions;
import cynosure.judgement.Spread;
import cynosure.web.Reply;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How far the judging has come: a piece for the North Star's page.
@Controller
class StandingRoutes {

    private final Trees trees;
    private final Coach coach;
    private final Opinions opinions;
    private final Questioning questioning;

    StandingRoutes(Trees trees, Coach coach, Opinions opinions, Questioning questioning) {
        this.trees = trees;
        this.coach = coach;
        this.opinions = opinions;
        this.questioning = questioning;
    }

    @GetMapping("/north-star/judgement")
    Reply show() {
        List<Counsel> asked = coach.on(trees.now());
        List<AdvicePage.Entry> open =
                asked.stream()
                        .filter(Counsel::open)
                        .map(counsel -> AdvicePage.Entry.of(counsel, trees))
                        .toList();
        return Reply.fragment(
                "judgement/_standing.jte",
                new StandingPiece(
                        List.of(
                                StandingPiece.judged(Spread.all(opinions.of(NorthStar.ID))),
                                StandingPiece.answered(questioning.answered()),
                                StandingPiece.asked(open.size(), asked.size() - open.size())),
                        open.stream().limit(StandingPiece.OPEN_MAX).toList()));
    }
}
