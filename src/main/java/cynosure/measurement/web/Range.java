package cynosure.measurement.web;

import java.time.LocalDate;

/// How far back a picture reaches from the last event.
enum Range {
    QUARTER("3-months", "3 months", 3),
    YEAR("12-months", "12 months", 12),
    TWO_YEARS("2-years", "2 years", 24),
    ALL("all", "All", 0);

    private final String word;
    private final String label;
    private final int months;

    Range(String word, String label, int months) {
        this.word = word;
        this.label = label;
        this.months = months;
    }

    static Range of(String word) {
        for (Range range : values()) {
            if (range.word.equals(word)) {
                return range;
            }
        }
        return YEAR;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    /// The first day, never before the first event.
    LocalDate from(LocalDate firstEvent, LocalDate to) {
        if (this == ALL) {
            return firstEvent;
        }
        LocalDate from = to.minusMonths(months);
        return from.isBefore(firstEvent) ? firstEvent : from;
    }
}
