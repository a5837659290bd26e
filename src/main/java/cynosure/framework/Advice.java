package cynosure.framework;

import java.util.ArrayList;
import java.util.List;

/// What a good coach would say about a framework without standing in its way.
final class Advice {

    private static final int INPUTS_FEW = 3;
    private static final int INPUTS_MANY = 5;

    private Advice() {}

    static List<String> on(Framework framework) {
        List<String> advice = new ArrayList<>();
        int inputs = framework.inputs().size();
        if (inputs < INPUTS_FEW) {
            advice.add(
                    counted(inputs)
                            + ": three to five usually cover what moves a metric. What else does?");
        }
        if (inputs > INPUTS_MANY) {
            advice.add(
                    counted(inputs)
                            + ": with more than five, people lose sight of them. Which could go?");
        }
        if (framework.results().isEmpty()) {
            advice.add("No result yet: what will the business see when the metric rises?");
        }
        return List.copyOf(advice);
    }

    private static String counted(int inputs) {
        return switch (inputs) {
            case 0 -> "No input yet";
            case 1 -> "One input";
            case 2 -> "Two inputs";
            default -> inputs + " inputs";
        };
    }
}
