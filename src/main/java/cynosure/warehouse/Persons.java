package cynosure.warehouse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whose each id is: ids that bonds lead to from one another are one person's, by however many
/// steps and in however many circles.
///
/// A person is called by the number of one of their ids. Which one is of no meaning; it stays as it
/// is where it can, so that few events have to be touched.
final class Persons {

    /// An id.
    ///
    /// @param person whose it is so far: the number of an id
    /// @param did whether the person called by this number has done anything so far
    record Called(int number, boolean anonymous, int person, boolean did) {

        boolean leads() {
            return person == number && did;
        }
    }

    /// Two ids of one person.
    record Bond(int one, int other) {}

    private static final Comparator<Called> LEADING =
            Comparator.comparing((Called called) -> !called.leads())
                    .thenComparing(Called::anonymous)
                    .thenComparing(Called::number);

    private final Map<Integer, Integer> above = new HashMap<>();

    private Persons() {}

    /// The ids that belong to another person than so far → whose they are now.
    static Map<Integer, Integer> moved(List<Called> all, List<Bond> bonds) {
        Persons persons = new Persons();
        bonds.forEach(bond -> persons.join(bond.one(), bond.other()));
        Map<Integer, Called> leaders = new HashMap<>();
        for (Called called : all) {
            leaders.merge(
                    persons.top(called.number()),
                    called,
                    (one, other) -> LEADING.compare(one, other) <= 0 ? one : other);
        }
        Map<Integer, Integer> moved = new HashMap<>();
        for (Called called : all) {
            int person = leaders.get(persons.top(called.number())).number();
            if (person != called.person()) {
                moved.put(called.number(), person);
            }
        }
        return moved;
    }

    private void join(int one, int other) {
        above.put(top(one), top(other));
    }

    private int top(int number) {
        int top = number;
        for (int next = above.getOrDefault(top, top); next != top; ) {
            top = next;
            next = above.getOrDefault(top, top);
        }
        for (int at = number; at != top; ) {
            at = above.put(at, top);
        }
        return top;
    }
}
