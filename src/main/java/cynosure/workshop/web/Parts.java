package cynosure.workshop.web;

import cynosure.workshop.Advising;
import cynosure.workshop.Casting;
import cynosure.workshop.Concluding;
import cynosure.workshop.Following;
import cynosure.workshop.Grouping;
import cynosure.workshop.Happening;
import cynosure.workshop.Merging;
import cynosure.workshop.Preparing;
import cynosure.workshop.Sorting;
import cynosure.workshop.Step;
import cynosure.workshop.TakenBack;
import cynosure.workshop.WallHappening;
import cynosure.workshop.Workshop;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which pieces of an open room page a happening changes. What is hidden changes a count and
/// nothing else.
final class Parts {

    static final List<String> ALL = List.of("stage", "rail", "people", "standing");
    static final List<String> PRESENCE = List.of("people");

    static final String COUNT = "count";

    private static final List<String> STAGE = List.of("stage");

    /// Somebody who leads came or went, so everyone's page may say that nobody leads.
    static final List<String> LED = List.of("people", "standing");

    private static final List<String> STAGE_AND_COUNT = List.of("stage", COUNT);
    private static final List<String> COUNTED = List.of(COUNT);
    private static final List<String> ARRIVED = List.of("people", COUNT);

    private Parts() {}

    static Set<String> of(Workshop workshop, List<Happening> happenings) {
        Set<String> parts = new LinkedHashSet<>();
        happenings.forEach(happening -> parts.addAll(of(workshop, happening)));
        return parts;
    }

    private static List<String> of(Workshop workshop, Happening happening) {
        return switch (happening) {
            case Happening.Planned any -> ALL;
            case Happening.AgendaChanged any -> ALL;
            case Happening.MovedTo any -> ALL;
            case Happening.Finished any -> ALL;
            case Happening.Reopened any -> ALL;
            case Happening.Joined any -> ARRIVED;
            case Happening.TimeAdded any -> List.of("rail");
            case Happening.Revealed any -> ALL;
            case Happening.GameRecorded any -> List.of("stage", "rail");
            case Happening.CandidateAdopted any -> List.of("stage", "rail");
            case Concluding any -> STAGE;
            case Grouping any -> STAGE_AND_COUNT;
            case Merging any -> STAGE;
            case Advising any -> STAGE;
            case Sorting sorting -> of(sorting);
            case Happening.SaidDone any -> PRESENCE;
            case Happening.NoteWritten(var note) ->
                    revealed(workshop, note.stepId()) ? STAGE : COUNTED;
            case Happening.CandidateWritten any -> workshop.candidatesRevealed() ? STAGE : COUNTED;
            case Happening.GameVoteCast any -> COUNTED;
            case Happening.Scored any -> COUNTED;
            case Happening.DotsPlaced any -> COUNTED;
            case Casting.SeatAdded any -> List.of("people", COUNT, "standing");
            case Casting.HandedOver any -> ALL;
            case Casting any -> LED;
            case Preparing.StoryDropped any -> STAGE;
            case Preparing.StoryKept any -> STAGE;
            case Preparing any -> List.of();
            case TakenBack any -> ALL;
            case WallHappening wall -> of(wall);
            case Following any -> STAGE;
        };
    }

    private static List<String> of(Sorting happening) {
        return switch (happening) {
            case Sorting.Preferred any -> COUNTED;
            case Sorting.StrictlyJudged any -> COUNTED;
            case Sorting.RankingBegun any -> STAGE_AND_COUNT;
            case Sorting.PreferencesShown any -> STAGE_AND_COUNT;
            case Sorting.AskedAgain any -> STAGE_AND_COUNT;
        };
    }

    private static List<String> of(WallHappening happening) {
        return switch (happening) {
            case WallHappening.PartShown any -> List.of("stage");
            case WallHappening.TextPutUp any -> List.of("stage");
            case WallHappening.StoryShown any -> List.of("stage");
            case WallHappening.ExchangeReflected any -> List.of("stage");
            case WallHappening.PaperGiven any -> COUNTED;
            case WallHappening.PapersTurned any -> ALL;
            case WallHappening.BallotsTurned any -> ALL;
            case WallHappening.VoteOpened any -> List.of("stage", "rail");
            case WallHappening.NoteDotsPlaced any -> COUNTED;
            case WallHappening.VoteShown any -> List.of("stage", "rail");
        };
    }

    private static boolean revealed(Workshop workshop, String stepId) {
        Optional<Step> step = workshop.agenda().step(stepId);
        return step.filter(workshop::revealed).isPresent();
    }
}
