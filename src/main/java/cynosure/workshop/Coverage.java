package cynosure.workshop;

import cynosure.language.Phrasebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Who is still missing from a workshop, with the reason, and whether the group has a good size.
///
/// @param people how many take part: invited or in the room already
public record Coverage(int people, List<Gap> gaps) {

    static final int FEW_PEOPLE = 5;

    /// A function that nobody speaks for.
    ///
    /// @param needed without it a North Star is rarely acted on
    public record Gap(JobFunction function, boolean needed) {

        public String why(Phrasebook book) {
            return book.say("prepare.gap." + function);
        }
    }

    static Coverage of(Workshop workshop) {
        Set<JobFunction> covered = EnumSet.noneOf(JobFunction.class);
        Preparation preparation = workshop.preparation();
        preparation.takingPart().forEach(invitation -> covered.add(invitation.function()));
        workshop.participants().forEach(seat -> covered.add(seat.function()));
        long uninvited =
                workshop.participants().stream()
                        .filter(
                                seat ->
                                        preparation.arrivals().values().stream()
                                                .noneMatch(
                                                        arrival ->
                                                                arrival.personId()
                                                                        .equals(seat.personId())))
                        .count();
        return new Coverage(
                preparation.takingPart().size() + (int) uninvited,
                workshop.missing(covered).stream().map(Coverage::gap).toList());
    }

    /// What the number of people means, in a sentence; the sources advise five to nine.
    public String size(Phrasebook book) {
        if (people == 0) {
            return book.say("prepare.size.nobody");
        }
        if (people < FEW_PEOPLE) {
            return book.say("prepare.size.few", people);
        }
        return book.say(
                people > Workshop.MANY_PEOPLE ? "prepare.size.many" : "prepare.size.good", people);
    }

    private static Gap gap(JobFunction function) {
        return new Gap(function, JobFunction.NEEDED.contains(function));
    }
}
