package cynosure.workshop.record;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The minutes of a workshop: what was decided, what was ruled out and why, where people differed,
/// what must be found out, who does what by when, and what was written.
///
/// Everything in it was seen by the whole room, so it may be given to everyone who was there.
///
/// @param decided null when no North Star was adopted
/// @param game null when none was recorded
public record Minutes(
        Heading heading,
        @Nullable Decided decided,
        @Nullable Game game,
        List<GameVotes> gameVotes,
        List<Proposal> proposals,
        Leftovers leftovers,
        List<Written> written,
        List<Spell> clock) {

    public Minutes {
        gameVotes = List.copyOf(gameVotes);
        proposals = List.copyOf(proposals);
        written = List.copyOf(written);
        clock = List.copyOf(clock);
    }

    /// @param id the workshop's
    /// @param on the day on which the workshop was held
    public record Heading(
            String id, String product, LocalDate on, String facilitator, List<Person> people) {

        public Heading {
            people = List.copyOf(people);
        }
    }

    public record Person(String name, String function) {}

    /// The North Star that was adopted, under the name and with the definition it left with.
    ///
    /// @param reviewOn when it is looked at again; null while nobody has said
    /// @param inputs those of the candidate it was
    public record Decided(
            String name,
            String definition,
            LocalDate on,
            String by,
            @Nullable LocalDate reviewOn,
            List<InputIdea> inputs) {

        public Decided {
            inputs = List.copyOf(inputs);
        }

        /// The sentence that people say aloud.
        public String sentence() {
            return definition.isBlank()
                    ? "Our North Star Metric is called “" + name + "”."
                    : "Our North Star Metric is called “"
                            + name
                            + "”, which we define as “"
                            + definition
                            + "”.";
        }
    }

    /// @param voters whose votes they are; empty where the step showed no names
    public record GameVotes(Game game, int count, List<String> voters) {}

    /// A candidate that lay on the table.
    ///
    /// @param author empty where the step showed no names
    /// @param end what became of it, in words; empty while it is open
    /// @param reason why; empty when nobody said
    /// @param judged only items that somebody judged
    public record Proposal(
            String id,
            String name,
            String increase,
            String measure,
            List<InputIdea> inputs,
            String author,
            int dots,
            boolean adopted,
            String end,
            String reason,
            List<Judged> judged) {

        public Proposal {
            inputs = List.copyOf(inputs);
            judged = List.copyOf(judged);
        }

        public String title() {
            return name.isBlank() ? "Without a name" : name;
        }

        public List<Judged> divided() {
            return judged.stream().filter(item -> item.spread().divided()).toList();
        }
    }

    /// How the room judged a candidate under one item of the checklist.
    public record Judged(ChecklistItem item, int no, int partly, int yes) {

        public Spread spread() {
            return new Spread(List.of(no, partly, yes));
        }

        /// "3 yes, 1 partly, 2 no"
        public String counts() {
            return yes + " yes, " + partly + " partly, " + no + " no";
        }
    }

    /// What the room leaves with beside its North Star.
    public record Leftovers(
            List<String> ruledOut,
            List<Task> toFindOut,
            List<Task> actions,
            List<String> disagreements) {

        public Leftovers {
            ruledOut = List.copyOf(ruledOut);
            toFindOut = List.copyOf(toFindOut);
            actions = List.copyOf(actions);
            disagreements = List.copyOf(disagreements);
        }
    }

    /// @param who empty while nobody has taken it on
    /// @param due null while nobody has said by when
    public record Task(String id, String text, String who, @Nullable LocalDate due) {}

    /// What people wrote in one step.
    public record Written(String title, List<Question> questions) {

        public Written {
            questions = List.copyOf(questions);
        }
    }

    public record Question(String prompt, List<Said> answers) {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// @param by empty where the step showed no names
    /// @param marks what its author said of it, such as that it is a guess
    public record Said(String text, String by, List<String> marks) {

        public Said {
            marks = List.copyOf(marks);
        }

        /// Who, and what they said of it; empty where there is neither.
        public String beside() {
            return Stream.concat(Stream.of(by), marks.stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /// One line of the agenda.
    ///
    /// @param actual minutes the room was in it; null where it never was, or nobody knows
    public record Spell(String title, int planned, @Nullable Integer actual) {}

    /// The candidates on which people differ, those with most to talk about first.
    public List<Proposal> contested() {
        return proposals.stream()
                .filter(proposal -> !proposal.divided().isEmpty())
                .sorted((a, b) -> b.divided().size() - a.divided().size())
                .toList();
    }

    /// The room did not vote for one game alone.
    public boolean gameSplit() {
        return gameVotes.stream().filter(votes -> votes.count() > 0).count() > 1;
    }
}
