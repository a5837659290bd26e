package cynosure.events.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names of a file's columns. A column without a name, and every column of a file without a
/// header, is called by its place: `column3`. A name that comes twice gets a number: `price (2)`.
public final class Header {

    private Header() {}

    public static List<String> of(List<String> firstRow) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < firstRow.size(); i++) {
            String wanted = firstRow.get(i).strip();
            wanted = wanted.isEmpty() ? "column" + (i + 1) : wanted;
            String name = wanted;
            for (int copy = 2; !taken.add(name); copy++) {
                name = wanted + " (" + copy + ")";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    public static List<String> places(int count) {
        return of(java.util.Collections.nCopies(count, ""));
    }
}
