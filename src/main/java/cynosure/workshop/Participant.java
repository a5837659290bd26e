package cynosure.workshop;

import java.util.Locale;

/// Someone with a seat in the workshop.
public record Participant(String personId, String name, JobFunction function) {

    /// Up to two letters that stand for the name where there is little room.
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (words[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }
}
