package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Agenda;
import cynosure.workshop.Step;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Reads an agenda from its form: lines with a step, an activity and minutes, and the button that
/// was pressed (move up, move down, repeat, remove, add, save).
final class AgendaForm {

    private static final String NEW = "new";

    private AgendaForm() {}

    static Agenda read(Map<String, String[]> form, Ids ids) {
        String[] stepIds = form.getOrDefault("step", new String[0]);
        String[] activities = form.getOrDefault("activity", new String[0]);
        String[] minutes = form.getOrDefault("minutes", new String[0]);
        String[] privacies = form.getOrDefault("privacy", new String[0]);
        if (activities.length != stepIds.length || minutes.length != stepIds.length) {
            throw unreadable();
        }
        List<Step> steps = new ArrayList<>();
        for (int line = 0; line < stepIds.length; line++) {
            Step step = step(stepIds[line], activities[line], minutes[line], ids);
            steps.add(privacies.length == stepIds.length ? with(step, privacies[line]) : step);
        }
        press(steps, form, ids);
        return new Agenda(steps);
    }

    private static Step step(String id, String activity, String minutes, Ids ids) {
        try {
            return new Step(
                    id.equals(NEW) ? ids.next() : id,
                    Activity.valueOf(activity),
                    Integer.parseInt(minutes.strip()));
        } catch (NumberFormatException notANumber) {
            throw Fault.mistake(Problem.said("workshop.minutes.number", minutes, Step.MINUTES_MAX));
        } catch (IllegalArgumentException unknown) {
            throw unreadable();
        }
    }

    /// Whether the activity offers it, the agenda's rules say.
    private static Step with(Step step, String privacy) {
        return Arrays.stream(Privacy.values())
                .filter(known -> known.name().equals(privacy))
                .findFirst()
                .map(step::with)
                .orElseThrow(AgendaForm::unreadable);
    }

    private static void press(List<Step> steps, Map<String, String[]> form, Ids ids) {
        int up = index(form, "up", steps);
        int down = index(form, "down", steps);
        int remove = index(form, "remove", steps);
        int repeat = index(form, "repeat", steps);
        if (up > 0) {
            Collections.swap(steps, up, up - 1);
        } else if (down >= 0 && down < steps.size() - 1) {
            Collections.swap(steps, down, down + 1);
        } else if (remove >= 0) {
            steps.remove(remove);
        } else if (repeat >= 0) {
            Step step = steps.get(repeat);
            steps.add(
                    repeat + 1,
                    new Step(ids.next(), step.activity(), step.minutes(), step.privacy()));
        } else if (form.containsKey("add")) {
            steps.add(step(NEW, form.get("add")[0], "10", ids));
        }
    }

    private static int index(Map<String, String[]> form, String button, List<Step> steps) {
        String[] pressed = form.get(button);
        if (pressed == null) {
            return -1;
        }
        return steps.stream().map(Step::id).toList().indexOf(pressed[0]);
    }

    private static Fault unreadable() {
        return Fault.mistake(Problem.said("workshop.agenda-form"));
    }
}
