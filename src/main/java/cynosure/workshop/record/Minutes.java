package cynosure.workshop.record;

import cynosure.framework.Game;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.workshop.InputIdea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes of a workshop: what was decided, what was ruled out and why, where people differed,
/// what must be found out, who does what by when, and what was written.
///
/// Everything in it was seen by the whole room, so it may be given to everyone who was there.
///
/// @param decided null when no North Star was adopted
/// @param game null when none was recorded
/// @param earlierVotes on the game, before the room voted again
/// @param earlierRounds of scores, dots and strict answers, before the room gave them again
public record Minutes(
        Heading heading,
        @Nullable Decided decided,
        @Nullable Game game,
        List<GameVotes> gameVotes,
        List<List<GameVotes>> earlierVotes,
        List<Proposal> proposals,
        List<Round> earlierRounds,
        List<Ranked> rankings,
        Leftovers leftovers,
        List<Written> written,
        List<Spell> clock) {

    public Minutes {
        gameVotes = List.copyOf(gameVotes);
        earlierVotes = List.copyOf(earlierVotes);
        proposals = List.copyOf(proposals);
        earlierRounds = List.copyOf(earlierRounds);
        rankings = List.copyOf(rankings);
        written = List.copyOf(written);
        clock = List.copyOf(clock);
    }

    /// @param id the workshop's
    /// @param language the one the room spoke
    /// @param on the day on which the workshop was held
    public record Heading(
            String id,
            String product,
            LocalDate on,
            String facilitator,
            List<Person> people,
            Language language) {

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
        public String sentence(Phrasebook book) {
            return definition.isBlank()
                    ? book.say("record.sentence", name)
                    : book.say("record.sentence.defined", name, definition);
        }
    }

    /// @param voters whose votes they are; empty where the step showed no names
    public record GameVotes(Game game, int count, List<String> voters) {}

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

    /// One line of the agenda.
    ///
    /// @param actual minutes the room was in it; null where it never was, or nobody knows
    public record Spell(String title, int planned, @Nullable Integer actual) {}

    /// The words of the room.
    public Phrasebook book() {
        return Phrasebook.of(heading.language());
    }

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
