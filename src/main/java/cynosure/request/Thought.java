package cynosure.request;

import cynosure.bets.Sentence;

/// What a team made of a request before it answered. Each part may be unsaid.
///
/// @param input the id of the input that it would move; empty while nobody has said, and where it
///   moves none
/// @param nothing whether somebody said that it moves no input
/// @param sentence how it would move it
/// @param job what the person is really trying to do
/// @param better what would help more people with that
/// @param must what would have to be true for it to be worth doing, where it moves nothing
public record Thought(
        String input, boolean nothing, Sentence sentence, String job, String better, String must) {

    public static final Thought UNSAID = new Thought("", false, Sentence.UNSAID, "", "", "");

    public Thought {
        input = nothing ? "" : input;
        job = Words.lines(job);
        better = Words.lines(better);
        must = Words.lines(must);
    }

    /// How many of the three questions are answered: which input, what for, what would be better.
    public int answered() {
        return (input.isEmpty() && !nothing ? 0 : 1)
                + (job.isEmpty() ? 0 : 1)
                + (better.isEmpty() ? 0 : 1);
    }
}
