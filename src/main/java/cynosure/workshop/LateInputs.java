package cynosure.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Inputs that came to the adopted candidate, and that the team's North Star does not have yet.
public final class LateInputs {

    private LateInputs() {}

    /// @param known the names of the inputs that the North Star has
    public static List<InputIdea> of(Workshop workshop, Set<String> known) {
        Decision decision = workshop.decision();
        if (decision == null) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(known);
        String adopted = workshop.together().merged().whole(decision.candidateId());
        List<InputIdea> late = new ArrayList<>();
        for (InputIdea input :
                workshop.candidate(adopted).map(Candidate::inputs).orElse(List.of())) {
            if (names.add(line(input.name()))) {
                late.add(input);
            }
        }
        return List.copyOf(late);
    }

    /// A name as it stands in a North Star: on one line.
    public static String line(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
