package cynosure.workshop.web;

import cynosure.workshop.Candidate;
import cynosure.workshop.Workshop;
import java.util.List;

/// Whose candidate it is: its author, and who helped with the words.
final class Authors {

    private Authors() {}

    static String of(Workshop workshop, Candidate candidate) {
        List<String> refiners =
                workshop.together().refinersOf(candidate.id()).stream()
                        .map(workshop::nameOf)
                        .toList();
        String author = workshop.nameOf(candidate.authorId());
        return refiners.isEmpty() ? author : author + ", refined with " + all(refiners);
    }

    static String all(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
