package cynosure.judgement;

import cynosure.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the team ever believed its metric to be made of. The latest counts; the earlier ones stay.
public interface Formulas {

    void believe(
            List<String> inputs, List<String> factors, @Nullable Integer confidence, Person by);

    /// Oldest first.
    List<Formula> all();
}
