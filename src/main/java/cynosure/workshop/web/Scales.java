package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.workshop.Answers;
import cynosure.workshop.activity.Prompt;
import java.util.List;
import java.util.stream.IntStream;

/// How a room answered on a scale.
final class Scales {

    private Scales() {}

    static SpreadPicture picture(
            Phrasebook book, Prompt.Scale scale, List<Answers.Signed> answers) {
        return new SpreadPicture(
                book,
                scale.words(),
                IntStream.rangeClosed(1, Prompt.Scale.MOST)
                        .mapToObj(
                                place ->
                                        new SpreadPicture.Step(
                                                Integer.toString(place), people(answers, place)))
                        .toList());
    }

    private static int people(List<Answers.Signed> answers, int place) {
        String said = Integer.toString(place);
        return (int)
                answers.stream()
                        .filter(signed -> signed.answer().texts().getFirst().equals(said))
                        .count();
    }
}
