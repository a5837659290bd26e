package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.problem.Problems;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Workshop;
import java.util.List;

/// A name and a function: all that is asked of a participant.
///
/// @param act makes joining twice by a double click count once
public record JoinPage(
        Phrasebook book,
        String product,
        String code,
        String facilitator,
        String name,
        String function,
        List<JobFunction> functions,
        String act,
        Problems problems)
        implements Spoken {

    static JoinPage of(Workshop workshop, String name, String act) {
        return new JoinPage(
                workshop.book(),
                workshop.plan().product(),
                workshop.plan().joinCode(),
                workshop.plan().facilitatorName(),
                name,
                "",
                List.of(JobFunction.values()),
                act,
                Problems.NONE);
    }

    JoinPage with(String function, Problems problems) {
        return new JoinPage(
                book, product, code, facilitator, name, function, functions, act, problems);
    }

    public String title() {
        return book.say("room.join.title", product);
    }
}
