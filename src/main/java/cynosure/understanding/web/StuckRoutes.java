package cynosure.understanding.web;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// When it gets stuck: the guide of those who lead, for everybody and without a room.
@Controller
class StuckRoutes {

    @GetMapping("/north-star/stuck")
    Reply show() {
        return Reply.page(
                "understanding/stuck.jte",
                "When it gets stuck",
                "north-star",
                StuckPage.in(Phrasebook.of(Language.ENGLISH)));
    }
}
