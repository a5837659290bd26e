package cynosure.judgement;

import cynosure.people.Person;
import java.util.List;

/// What was waved off, and what was asked again.
public interface Waivers {

    /// Waves a piece of advice off; an earlier reason gives way to this one and stays stored.
    Waiver wave(String about, String rule, String wording, String reason, Person by);

    /// Wants the question asked again.
    void ask(String about, String rule, Person by);

    /// What is waved off now: for each node and rule at most one.
    List<Waiver> standing();
}
