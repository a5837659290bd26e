package cynosure.bets;

/// What a page about a bet says that its card does not: enough to decide, no more. Each part may be
/// empty.
///
/// @param problem what is wrong today
/// @param who for whom
/// @param plan what is to be tried, roughly
/// @param kill what would make us stop before the day it is due
public record Pitch(String problem, String who, String plan, String kill) {

    public static final Pitch UNSAID = new Pitch("", "", "", "");

    public Pitch {
        problem = Words.lines(problem);
        who = Words.lines(who);
        plan = Words.lines(plan);
        kill = Words.lines(kill);
    }
}
