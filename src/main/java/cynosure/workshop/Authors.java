package cynosure.workshop;

import cynosure.language.Phrasebook;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Whose candidate it is: its author, and who helped with the words.
public final class Authors {

    private Authors() {}

    public static String of(Workshop workshop, Candidate candidate) {
        List<String> refiners =
                workshop.together().refinersOf(candidate.id()).stream()
                        .map(workshop::nameOf)
                        .toList();
        String author =
                all(
                        workshop.book(),
                        Stream.concat(
                                        Stream.of(candidate.authorId()),
                                        parts(workshop, candidate).map(Candidate::authorId))
                                .distinct()
                                .map(workshop::nameOf)
                                .toList());
        return refiners.isEmpty()
                ? author
                : workshop.book().say("word.refined", author, all(workshop.book(), refiners));
    }

    private static Stream<Candidate> parts(Workshop workshop, Candidate candidate) {
        return workshop.together().merged().partsOf(candidate.id()).stream()
                .map(id -> Objects.requireNonNull(workshop.said().candidates().get(id)));
    }

    /// "Ada, Ben and Cleo"
    public static String all(Phrasebook book, List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : book.say("word.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
