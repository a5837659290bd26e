package cynosure.workshop.web;

import cynosure.framework.Dimension;
import cynosure.workshop.Authors;
import cynosure.workshop.Candidate;
import cynosure.workshop.Step;
import cynosure.workshop.Together;
import cynosure.workshop.Together.Entry;
import cynosure.workshop.Together.Group;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Worksheet;
import cynosure.workshop.activity.Worksheet.Field;
import java.util.List;
import java.util.stream.IntStream;

/// A small group's sheet, and after the reveal everyone's.
///
/// @param fields my group's fields; empty while I have no group, and after the reveal
/// @param candidates into which a found input can be taken; empty before the reveal
/// @param late inputs that the adopted candidate got since, for those who lead
/// @param shown every group's sheet; empty before the reveal
public record WorksheetView(
        Worksheet sheet,
        GroupsView groups,
        List<SharedField> fields,
        List<Shown> shown,
        List<CandidateCard> candidates,
        List<String> late)
        implements StageView.Body {

    private static final List<Dimension> SIDES = Dimension.FOUR;

    public record Shown(String title, String people, List<Written> written) {}

    public record Written(String label, String text, List<Found> found) {

        /// All that stands here are inputs, one a line.
        public boolean whole() {
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            return !found.isEmpty() && found.size() == lines;
        }
    }

    /// An input that a group named, to be taken into a candidate.
    public record Found(String name, Dimension dimension) {}

    static WorksheetView of(Looking looking, Step step) {
        Worksheet sheet = Worksheet.of(step.activity(), looking.book());
        Together together = looking.workshop().together();
        List<Group> groups = together.groups(step.id());
        boolean revealed = looking.revealed(step);
        return new WorksheetView(
                sheet,
                GroupsView.of(looking, step),
                revealed
                        ? List.of()
                        : together.group(step.id(), looking.person().id())
                                .map(group -> fields(looking, step, sheet, group))
                                .orElse(List.of()),
                revealed
                        ? groups.stream().map(group -> shown(looking, step, sheet, group)).toList()
                        : List.of(),
                revealed ? CandidateCard.all(looking) : List.of(),
                revealed ? Late.inputs(looking) : List.of());
    }

    private static List<SharedField> fields(
            Looking looking, Step step, Worksheet sheet, Group group) {
        return mine(looking, step, sheet, group)
                .mapToObj(field -> field(looking, step, sheet.fields().get(field), group, field))
                .toList();
    }

    private static SharedField field(
            Looking looking, Step step, Field field, Group group, int number) {
        Entry entry =
                looking.workshop()
                        .together()
                        .entry(step.id(), group.number(), number)
                        .orElse(new Entry("", looking.person().id()));
        return new SharedField(
                "sheet-" + step.id() + "-" + group.number() + "-" + number,
                looking.url() + "/sheets/" + step.id() + "/" + number,
                field.label(),
                field.hint(),
                entry.text(),
                entry.by().equals(looking.person().id())
                        ? ""
                        : looking.workshop().nameOf(entry.by()),
                2,
                Candidate.TEXT_LENGTH_MAX,
                looking.workshop().bringBack(looking.person().id()).canSheet(step.id(), number));
    }

    private static Shown shown(Looking looking, Step step, Worksheet sheet, Group group) {
        Together together = looking.workshop().together();
        return new Shown(
                looking.book().say("step.groups.group", group.number()),
                Authors.all(
                        looking.book(),
                        group.people().stream().map(looking.workshop()::nameOf).toList()),
                mine(looking, step, sheet, group)
                        .mapToObj(
                                field ->
                                        new Written(
                                                sheet.fields().get(field).label(),
                                                together.entry(step.id(), group.number(), field)
                                                        .map(Entry::text)
                                                        .orElse(""),
                                                found(looking, step, sheet, group, field)))
                        .filter(written -> !written.text().isBlank())
                        .toList());
    }

    /// One a line, where a field asks for inputs of our own product and candidates lie on the
    /// table.
    private static List<Found> found(
            Looking looking, Step step, Worksheet sheet, Group group, int field) {
        Dimension dimension = sheet.fields().get(field).dimension();
        boolean asks =
                step.activity() == Activity.INPUTS_BY_DIMENSION
                        && dimension != null
                        && field % 2 == 0;
        if (!asks || looking.onScreen()) {
            return List.of();
        }
        return looking.workshop()
                .together()
                .entry(step.id(), group.number(), field)
                .map(Entry::text)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= Candidate.NAME_LENGTH_MAX)
                .map(line -> new Found(line, dimension))
                .toList();
    }

    /// All fields, or those of the sides of the metric that this group looks at: the sides are
    /// dealt out among the groups, and every side has a group.
    private static IntStream mine(Looking looking, Step step, Worksheet sheet, Group group) {
        boolean dealt = sheet.fields().stream().allMatch(field -> field.dimension() != null);
        int groups = looking.workshop().together().groups(step.id()).size();
        return IntStream.range(0, sheet.fields().size())
                .filter(
                        field -> {
                            Dimension side = sheet.fields().get(field).dimension();
                            return !dealt || dealtTo(SIDES.indexOf(side), group, groups);
                        });
    }

    private static boolean dealtTo(int side, Group group, int groups) {
        int place = group.number() - 1;
        return groups <= SIDES.size()
                ? side % groups == place % groups
                : place % SIDES.size() == side;
    }
}
