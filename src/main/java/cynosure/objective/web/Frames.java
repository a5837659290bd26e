package cynosure.objective.web;

import cynosure.objective.Frame;
import cynosure.problem.Fault;
import cynosure.web.Sent;
import java.time.LocalDate;
import java.util.function.Supplier;

/// The days that somebody chose in a form: this quarter, the next, or days of their own.
final class Frames {

    private Frames() {}

    static Frame chosen(Sent sent, LocalDate today) {
        Frame quarter = Frame.quarter(today);
        return switch (sent.text("frame")) {
            case "this" -> quarter;
            case "next" -> quarter.next();
            default ->
                    new Frame(
                            sent.day("from").orElseThrow(missing()),
                            sent.day("to").orElseThrow(missing()));
        };
    }

    private static Supplier<Fault> missing() {
        return () ->
                Fault.mistake(
                        "objective.frame",
                        "The first day or the last is missing.",
                        "Choose a quarter, or write both days.");
    }
}
