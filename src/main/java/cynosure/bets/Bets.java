package cynosure.bets;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The board, as the sum of its acts. Safe for use by many people at once: acts happen one after
/// the other.
public interface Bets {

    /// The board as it is now.
    Board board();

    /// Carries out a verb and answers with the board after it, stored for good before anyone sees
    /// it. An act that was carried out before changes nothing.
    Board act(Act act, Function<Board, List<Happening>> verb);

    /// Like [#act], together with a change elsewhere: either both are stored or neither.
    Board act(Act act, Function<Board, List<Happening>> verb, Runnable alongside);

    /// Holds everybody else's acts back while changes are made here and elsewhere: either all of
    /// them are stored or none.
    void together(Runnable changes);

    /// Like [#act], for something that happened earlier, though not before the latest act.
    Board remember(Act act, Instant at, Function<Board, List<Happening>> verb);

    /// Everything that was ever done, oldest first.
    List<Done> story();

    /// Everything that was ever done to one card, oldest first.
    List<Done> story(String betId);
}
