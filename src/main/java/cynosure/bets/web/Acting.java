package cynosure.bets.web;

import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Happening;
import cynosure.people.Person;
import cynosure.web.Sent;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Carries out on the board what somebody sent.
@Component
class Acting {

    private final Bets bets;

    Acting(Bets bets) {
        this.bets = bets;
    }

    Board act(Person person, Sent sent, Function<Board, List<Happening>> verb) {
        return bets.act(new Act(sent.actId(), person.id()), verb);
    }
}
