package cynosure.catalogue.task;

import java.util.List;

/// What is missing of an event so that numbers can be counted.
///
/// @param known whether the event itself is sent already
/// @param missing what it does not carry yet
/// @param numbers the names of the numbers that need it
/// @param sentence of the first of them
public record Gap(
        String event, boolean known, List<Planned> missing, List<String> numbers, String sentence) {

    public Gap {
        missing = List.copyOf(missing);
        numbers = List.copyOf(numbers);
    }
}
