package cynosure.workshop;

import cynosure.workshop.activity.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of a workshop, in order.
public record Agenda(List<Step> steps) {

    public static final int STEPS_MAX = 30;

    public Agenda {
        steps = List.copyOf(steps);
    }

    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Step> first(Activity activity) {
        return steps.stream().filter(step -> step.activity() == activity).findFirst();
    }

    /// With one more step behind another.
    Agenda with(Step more, Step behind) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(steps.indexOf(behind) + 1, more);
        return new Agenda(longer);
    }

    public Optional<Step> after(Step step) {
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    public Optional<Step> before(Step step) {
        int previous = steps.indexOf(step) - 1;
        return previous >= 0 ? Optional.of(steps.get(previous)) : Optional.empty();
    }

    /// Minutes planned for all steps before this one.
    public int minutesBefore(Step step) {
        return steps.subList(0, steps.indexOf(step)).stream().mapToInt(Step::minutes).sum();
    }
}
