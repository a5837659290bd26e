package cynosure.workshop.record;

import cynosure.workshop.Answers;
import cynosure.workshop.NoteVote;
import cynosure.workshop.Step;
import cynosure.workshop.Together;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Words;
import cynosure.workshop.activity.Worksheet;
import cynosure.workshop.record.Written.Line;
import cynosure.workshop.record.Written.Question;
import cynosure.workshop.record.Written.Said;
import cynosure.workshop.record.Written.Sheet;
import cynosure.workshop.record.Written.Voted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What people wrote, as it stands in the minutes: nothing before it was turned over, and names
/// only where the step shows them.
final class Writings {

    private final Workshop workshop;

    private Writings(Workshop workshop) {
        this.workshop = workshop;
    }

    /// In the order of the agenda.
    static List<Written> of(Workshop workshop) {
        Writings taking = new Writings(workshop);
        List<Written> all = new ArrayList<>();
        for (Step step : workshop.agenda().steps()) {
            Written one = taking.written(step);
            if (!one.empty()) {
                all.add(one);
            }
        }
        return all;
    }

    private Written written(Step step) {
        return new Written(
                Words.of(step.activity(), workshop.book()).title(),
                Answers.of(workshop, step).prompts().stream()
                        .map(each -> new Question(each.prompt().words(), said(step, each)))
                        .filter(question -> !question.answers().isEmpty())
                        .toList(),
                sheets(step),
                votes(step));
    }

    private List<Sheet> sheets(Step step) {
        return workshop.revealed(step)
                ? workshop.together().groups(step.id()).stream()
                        .map(group -> sheet(step, group))
                        .filter(sheet -> !sheet.lines().isEmpty())
                        .toList()
                : List.of();
    }

    private Sheet sheet(Step step, Together.Group group) {
        List<Worksheet.Field> fields = Worksheet.of(step.activity(), workshop.book()).fields();
        return new Sheet(
                workshop.book().say("step.groups.group", group.number()),
                step.privacy().named()
                        ? group.people().stream().map(workshop::nameOf).toList()
                        : List.of(),
                IntStream.range(0, fields.size())
                        .mapToObj(field -> line(step, group, fields.get(field), field))
                        .filter(line -> !line.text().isBlank())
                        .toList());
    }

    private Line line(Step step, Together.Group group, Worksheet.Field field, int number) {
        return new Line(
                field.label(),
                workshop.together()
                        .entry(step.id(), group.number(), number)
                        .map(Together.Entry::text)
                        .orElse(""));
    }

    /// No names: whoever put a dot somewhere did so unseen.
    private List<Voted> votes(Step step) {
        return workshop.wall()
                .vote(step.id())
                .map(
                        vote ->
                                vote.tally().stream()
                                        .map(
                                                tally ->
                                                        voted(
                                                                tally,
                                                                vote.reflectedBy(
                                                                        tally.choice().id())))
                                        .toList())
                .orElse(List.of());
    }

    private Voted voted(NoteVote.Tally tally, String candidateId) {
        String whole = workshop.together().merged().whole(candidateId);
        return new Voted(
                tally.choice().text(),
                tally.dots(),
                tally.choice().marks().stream().map(mark -> mark.word(workshop.book())).toList(),
                workshop.candidatesRevealed()
                        ? workshop.candidate(whole).map(one -> one.name()).orElse("")
                        : "");
    }

    private List<Said> said(Step step, Answers.ToPrompt each) {
        return each.answers().stream().map(signed -> said(step, each.prompt(), signed)).toList();
    }

    private Said said(Step step, Prompt prompt, Answers.Signed signed) {
        List<String> marks =
                signed.answer().marks().stream().map(mark -> mark.word(workshop.book())).toList();
        String author = signed.authorId();
        return new Said(
                signed.answer().said(prompt).strip(),
                author == null ? "" : workshop.nameOf(author),
                marks);
    }
}
