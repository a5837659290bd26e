package cynosure.problem;

import cynosure.language.Phrasebook;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// All mistakes found in one go, in the order of their places. Empty means that everything is fine.
public record Problems(List<Problem> all) implements Iterable<Problem> {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    /// That a text is longer than fits; none when it fits.
    ///
    /// @param what the text is, as a sentence begins with it
    /// @param most how many characters fit
    public static Problems tooLong(String code, String what, String text, int most) {
        return text.length() <= most
                ? NONE
                : of(
                        Problem.of(
                                code,
                                "%s has %,d characters; %,d fit."
                                        .formatted(what, text.length(), most),
                                "Say it in fewer words."));
    }

    /// Ends what is being done as a mistake, unless there are none.
    public void throwIfAny() {
        if (!none()) {
            throw new Fault(Fault.Kind.MISTAKE, this);
        }
    }

    public boolean none() {
        return all.isEmpty();
    }

    public Problem first() {
        return all.getFirst();
    }

    public Problems and(Problems more) {
        return new Problems(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /// The same in the language of a page, those that have words in it.
    public Problems in(Phrasebook book) {
        return new Problems(all.stream().map(problem -> problem.in(book)).toList());
    }

    @Override
    public Iterator<Problem> iterator() {
        return all.iterator();
    }
}
