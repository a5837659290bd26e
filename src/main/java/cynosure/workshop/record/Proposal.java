package cynosure.workshop.record;

import cynosure.framework.ChecklistItem;
import cynosure.language.Phrasebook;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Spread;
import cynosure.workshop.StrictQuestion;
import java.util.List;

/// A candidate that lay on the table, with all that became part of it.
///
/// @param author all whose words are in it; empty where the step showed no names
/// @param end what became of it, in words; empty while it is open
/// @param reason why; empty when nobody said
/// @param judged only items that somebody judged
/// @param sifted only questions of the strict filter that somebody answered
public record Proposal(
        String id,
        String name,
        String increase,
        String measure,
        List<InputIdea> inputs,
        String author,
        List<Part> parts,
        int dots,
        boolean adopted,
        String end,
        String reason,
        List<Judged> judged,
        List<Strict> sifted,
        List<Waved> waved) {

    public Proposal {
        inputs = List.copyOf(inputs);
        parts = List.copyOf(parts);
        judged = List.copyOf(judged);
        sifted = List.copyOf(sifted);
        waved = List.copyOf(waved);
    }

    /// A candidate that became part of this one, in the words it had.
    ///
    /// @param author empty where the step showed no names
    public record Part(
            String id,
            String name,
            String increase,
            String measure,
            List<InputIdea> inputs,
            String author) {

        public Part {
            inputs = List.copyOf(inputs);
        }

        public String title(Phrasebook book) {
            return titled(name, book);
        }
    }

    /// How the room judged a candidate under one item of the checklist.
    public record Judged(ChecklistItem item, int no, int partly, int yes) {

        public Spread spread() {
            return new Spread(List.of(no, partly, yes));
        }

        /// "3 yes, 1 partly, 2 no"
        public String counts(Phrasebook book) {
            return book.say("record.counts", yes, partly, no);
        }
    }

    /// How the room answered one question of the strict filter.
    public record Strict(StrictQuestion question, int no, int unsure, int yes) {

        public Spread spread() {
            return new Spread(List.of(no, unsure, yes));
        }

        /// "3 yes, 1 not sure, 2 no"
        public String counts(Phrasebook book) {
            return book.say("record.counts.strict", yes, unsure, no);
        }
    }

    /// Advice that was waved off.
    ///
    /// @param about the input it is about; empty for the metric itself
    /// @param advice what was noticed
    public record Waved(String about, String advice, String reason, String by) {}

    public String title(Phrasebook book) {
        return titled(name, book);
    }

    public List<Judged> divided() {
        return judged.stream().filter(item -> item.spread().divided()).toList();
    }

    private static String titled(String name, Phrasebook book) {
        return name.isBlank() ? book.say("handed.nameless") : name;
    }
}
