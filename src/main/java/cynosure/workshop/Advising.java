package cynosure.workshop;

/// What happens to advice on candidates.
public sealed interface Advising extends Teamwork {

    /// Somebody knows better than a rule, and says why.
    ///
    /// @param rule its code; for advice on an input, followed by the input's name
    record AdviceWavedOff(String candidateId, String rule, String reason, String by)
            implements Advising {}

    record AdviceTakenUp(String candidateId, String rule) implements Advising {}

    /// Whoever leads lets the whole room see a candidate's last year, or no more.
    record YearShown(String candidateId, boolean shown) implements Advising {}
}
