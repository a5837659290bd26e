package cynosure.bets.text;

import cynosure.bets.Act;
import cynosure.bets.Board;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Verbs carried out one after the other on a board that nobody else sees. What is refused is
/// named, and the others go on, so that all that is wrong is told at once.
public final class Play {

    private static final Act ACT = new Act("play", "");

    private final List<Happening> happenings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Board board;

    public Play(Board board) {
        this.board = board;
    }

    /// The board after what was carried out so far.
    public Board board() {
        return board;
    }

    /// Everything that came of it.
    ///
    /// @throws Fault with everything that was refused
    public List<Happening> happenings() {
        if (!problems.isEmpty()) {
            throw new Fault(Fault.Kind.CONFLICT, new Problems(problems));
        }
        return List.copyOf(happenings);
    }

    /// @param what it is about, such as the title of a card
    public void attempt(String what, Function<Board, List<Happening>> verb) {
        try {
            happen(verb.apply(board));
        } catch (Fault fault) {
            fault.problems().forEach(problem -> refuse(what, problem));
        }
    }

    void refuse(String what, Problem problem) {
        refuse(Problem.of(problem.code(), "“" + what + "”: " + problem.sentence(), problem.next()));
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    void happen(List<Happening> more) {
        if (!more.isEmpty()) {
            happenings.addAll(more);
            board = board.after(new Done(board.version() + 1, ACT, Instant.EPOCH, more));
        }
    }
}
