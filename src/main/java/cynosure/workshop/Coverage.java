package cynosure.workshop;

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
    public record Gap(JobFunction function, boolean needed, String why) {}

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
    public String size() {
        if (people == 0) {
            return "Nobody is on the list yet. Five to nine people are a good room.";
        }
        if (people < FEW_PEOPLE) {
            return count() + ". It works, but views will be missing; five to nine are a good room.";
        }
        if (people > Workshop.MANY_PEOPLE) {
            return count()
                    + ". Above nine the quiet ones get quieter: let some watch instead, or plan more work in pairs and small groups.";
        }
        return count() + ". A good room: enough views, and everyone gets heard.";
    }

    private String count() {
        return people == 1 ? "1 person" : people + " people";
    }

    private static Gap gap(JobFunction function) {
        return new Gap(function, JobFunction.NEEDED.contains(function), why(function));
    }

    private static String why(JobFunction function) {
        return switch (function) {
            case PRODUCT -> "decides what gets built, so it has to steer by the metric.";
            case ENGINEERING -> "makes the metric real, and knows what can be counted.";
            case MARKETING -> "tells customers what the product promises.";
            case DESIGN -> "sees where people struggle before a number does.";
            case ANALYTICS -> "knows what the data can say, and what it can't.";
            case SALES -> "hears every week why somebody buys, or doesn't.";
            case SUPPORT -> "hears every day what goes wrong, and from whom.";
            case FINANCE -> "knows which results the company lives on.";
            case EXECUTIVE -> "can stand behind the decision when it hurts.";
        };
    }
}
