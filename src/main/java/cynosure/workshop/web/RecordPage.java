package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.StrictQuestion;
import cynosure.workshop.Workshop;
import cynosure.workshop.record.Journey;
import cynosure.workshop.record.Minutes;
import cynosure.workshop.record.MinutesOf;
import cynosure.workshop.record.Proposal;
import cynosure.workshop.record.Proposal.Judged;
import cynosure.workshop.record.Proposal.Strict;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The record of a workshop: its minutes as a page, and the forms in which they can be taken along.
///
/// @param files where the files are; each form is an ending
/// @param contents the parts of the page; empty where it is short
/// @param keepers who has a link, for those who lead and may take it back
/// @param journey the sessions to which it belongs
/// @param close how it goes on
/// @param scores the candidates against the checklist; empty where nothing was scored
/// @param strict the candidates against the strict questions; empty where nobody answered them
public record RecordPage(
        Phrasebook book,
        Minutes minutes,
        String files,
        List<Part> contents,
        List<Row> scores,
        List<StrictRow> strict,
        List<Keeper> keepers,
        JourneyPicture journey,
        ClosePart close)
        implements Spoken {

    /// From this many answers on, a page is long.
    private static final int MANY_ANSWERS = 12;

    /// Somebody who has a link to what they took home.
    public record Keeper(String id, String name) {}

    /// A part of the page, to be found by its id.
    public record Part(String id, String title) {}

    public record Row(ChecklistItem item, List<Cell> cells) {}

    public record StrictRow(StrictQuestion question, List<Cell> cells) {}

    /// @param drawing a dot for each person, as SVG
    public record Cell(String drawing, boolean divided) {}

    static RecordPage of(
            Journey journey, Workshop workshop, ZoneId zone, String nextId, String viewerId) {
        Minutes minutes = MinutesOf.workshop(workshop, zone);
        return new RecordPage(
                workshop.book(),
                minutes,
                "/workshops/" + workshop.id() + "/record.",
                contents(minutes),
                scores(minutes),
                strict(minutes),
                workshop.leads(viewerId)
                        ? workshop.sequel().keepsakes().keySet().stream()
                                .map(id -> new Keeper(id, workshop.nameOf(id)))
                                .toList()
                        : List.of(),
                new JourneyPicture(journey, workshop.id()),
                ClosePart.of(workshop, zone, nextId));
    }

    private static List<Part> contents(Minutes minutes) {
        long answers =
                minutes.written().stream()
                        .flatMap(step -> step.questions().stream())
                        .mapToLong(question -> question.answers().size())
                        .sum();
        answers += minutes.written().stream().mapToLong(step -> step.sheets().size()).sum();
        if (answers < MANY_ANSWERS) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("decided", minutes.book().say("record.decided")));
        var left = minutes.leftovers();
        add(parts, "ruled-out", minutes.book().say("record.ruled-out"), left.ruledOut());
        add(parts, "differ", minutes.book().say("record.differ"), differing(minutes));
        add(parts, "find-out", minutes.book().say("record.find-out"), left.toFindOut());
        add(parts, "actions", minutes.book().say("record.actions"), left.actions());
        parts.add(new Part("afterwards", minutes.book().say("record.afterwards")));
        add(parts, "candidates", minutes.book().say("record.candidates"), minutes.proposals());
        for (int i = 0; i < minutes.written().size(); i++) {
            parts.add(new Part("written-" + i, minutes.written().get(i).title()));
        }
        add(parts, "clock", minutes.book().say("record.time"), minutes.clock());
        return parts;
    }

    private static List<?> differing(Minutes minutes) {
        List<Object> all = new ArrayList<>(minutes.leftovers().disagreements());
        all.addAll(minutes.contested());
        return all;
    }

    private static void add(List<Part> parts, String id, String title, List<?> things) {
        if (!things.isEmpty()) {
            parts.add(new Part(id, title));
        }
    }

    private static List<Row> scores(Minutes minutes) {
        boolean none = minutes.proposals().stream().allMatch(line -> line.judged().isEmpty());
        return none
                ? List.of()
                : Arrays.stream(ChecklistItem.values()).map(item -> row(minutes, item)).toList();
    }

    private static Row row(Minutes minutes, ChecklistItem item) {
        return new Row(
                item,
                minutes.proposals().stream()
                        .map(line -> cell(minutes.book(), line, item))
                        .toList());
    }

    private static Cell cell(Phrasebook book, Proposal line, ChecklistItem item) {
        Optional<Judged> judged =
                line.judged().stream().filter(each -> each.item() == item).findFirst();
        return judged.map(
                        each ->
                                new Cell(
                                        SpreadDrawing.small(picture(book, each)),
                                        each.spread().divided()))
                .orElse(new Cell("", false));
    }

    private static List<StrictRow> strict(Minutes minutes) {
        boolean none = minutes.proposals().stream().allMatch(line -> line.sifted().isEmpty());
        return none
                ? List.of()
                : Arrays.stream(StrictQuestion.values())
                        .map(
                                question ->
                                        new StrictRow(
                                                question,
                                                minutes.proposals().stream()
                                                        .map(
                                                                line ->
                                                                        cell(
                                                                                minutes.book(),
                                                                                line,
                                                                                question))
                                                        .toList()))
                        .toList();
    }

    private static Cell cell(Phrasebook book, Proposal line, StrictQuestion question) {
        return line.sifted().stream()
                .filter(each -> each.question() == question)
                .findFirst()
                .map(
                        each ->
                                new Cell(
                                        SpreadDrawing.small(picture(book, each)),
                                        each.spread().divided()))
                .orElse(new Cell("", false));
    }

    private static SpreadPicture picture(Phrasebook book, Strict strict) {
        return new SpreadPicture(
                book,
                strict.question().label(book),
                List.of(
                        new SpreadPicture.Step(book.say("word.inside.strict.NO"), strict.no()),
                        new SpreadPicture.Step(
                                book.say("word.inside.strict.UNSURE"), strict.unsure()),
                        new SpreadPicture.Step(book.say("word.inside.strict.YES"), strict.yes())));
    }

    private static SpreadPicture picture(Phrasebook book, Judged judged) {
        return new SpreadPicture(
                book,
                book.say("word.checklist." + judged.item()),
                List.of(
                        new SpreadPicture.Step(book.say("word.inside.verdict.NO"), judged.no()),
                        new SpreadPicture.Step(
                                book.say("word.inside.verdict.PARTLY"), judged.partly()),
                        new SpreadPicture.Step(book.say("word.inside.verdict.YES"), judged.yes())));
    }
}
