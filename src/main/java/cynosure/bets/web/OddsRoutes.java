package cynosure.bets.web;

import cynosure.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A reckoner for one bet; whatever is asked stands in the address.
@Controller
class OddsRoutes {

    @GetMapping(Places.ALL + "/odds")
    Reply show(
            @RequestParam(defaultValue = "") String chance,
            @RequestParam(defaultValue = "") String low,
            @RequestParam(defaultValue = "") String high,
            @RequestParam(defaultValue = "") String cost) {
        OddsPage page = OddsPage.of(chance, low, high, cost);
        return new Reply.Page(
                "bets/odds.jte",
                "What is a bet worth?",
                "north-star",
                page,
                page.problems().none() ? 200 : 422);
    }
}
