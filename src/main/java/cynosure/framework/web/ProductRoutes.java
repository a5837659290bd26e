package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Limits;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The product's name and the game it plays.
@Controller
class ProductRoutes {

    private final Changes changes;

    ProductRoutes(Changes changes) {
        this.changes = changes;
    }

    @GetMapping("/north-star/product")
    Reply show() {
        Framework now = changes.current().framework();
        return page(200, new ProductPage(now.product(), now.game(), "", Problems.NONE));
    }

    @PostMapping("/north-star/product")
    Reply save(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        Framework now = changes.current().framework();
        String product = Choice.text(sent, "product");
        String why = Choice.text(sent, "why");
        @Nullable Game chosen = Choice.game(Choice.text(sent, "game"));
        Game game = chosen == null ? now.game() : chosen;
        Problems problems = now.rename(product).play(game).problems().and(Limits.ofWhy(why));
        if (!problems.none()) {
            return page(422, new ProductPage(product, game, why, problems));
        }
        changes.make(framework -> framework.rename(product).play(game), person, why);
        return Reply.see("/north-star");
    }

    private static Reply page(int status, ProductPage page) {
        return new Reply.Page(
                "framework/product.jte", "Product and game", "north-star", page, status);
    }
}
