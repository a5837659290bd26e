package cynosure.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// In which order the events of the catalogue stand.
public enum Order {
    OFTEN("most often", Comparator.comparingLong(Entry::count).reversed()),
    NAME("by name", Comparator.comparing(entry -> entry.name().toLowerCase(Locale.ROOT))),
    LATEST("seen last", Comparator.comparing(Entry::last).reversed()),
    NEWEST(
            "new ones first",
            Comparator.<Entry, Boolean>comparing(entry -> entry.seen() == null)
                    .thenComparing(Comparator.comparing(Entry::first).reversed())),
    UNSAID(
            "nothing said yet",
            Comparator.<Entry, Boolean>comparing(entry -> !entry.words().words().isEmpty())
                    .thenComparing(Comparator.comparingLong(Entry::count).reversed()));

    private final String label;
    private final Comparator<Entry> comparator;

    Order(String label, Comparator<Entry> comparator) {
        this.label = label;
        this.comparator = comparator.thenComparing(Entry::name);
    }

    public String label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<Entry> comparator() {
        return comparator;
    }

    /// The order of this word; the most frequent first for any other.
    public static Order of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(OFTEN);
    }
}
