package cynosure.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which files of an archive have not come in before. Of two with the same content, the first is
/// one.
final class Fresh {

    private final List<Content> contents = new ArrayList<>();
    private final Set<Integer> left = new HashSet<>();

    Fresh(List<Content> all, Set<String> there) {
        Set<String> seen = new HashSet<>(there);
        for (int place = 0; place < all.size(); place++) {
            if (seen.add(all.get(place).sha256())) {
                contents.add(all.get(place));
            } else {
                left.add(place);
            }
        }
    }

    boolean wanted(int place) {
        return !left.contains(place);
    }

    List<Content> contents() {
        return contents;
    }

    /// What is said of the files that were left out, behind the words of a recipe.
    String words() {
        int all = contents.size() + left.size();
        return left.isEmpty()
                ? ""
                : String.format(
                        Locale.ENGLISH,
                        "; %,d of the %,d files in it were there before",
                        left.size(),
                        all);
    }
}
