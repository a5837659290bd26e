package cynosure.judgement.formula;

/// How far the product of some numbers is the metric.
public enum Verdict {
    /// It leaves at most a hundredth over, in every period.
    EQUAL,
    /// It leaves at most a twentieth over, in every period.
    NEAR,
    /// It is always about as many times the product: a factor is missing that hardly changes.
    PROPORTIONAL,
    /// It is something else.
    OTHER,
    /// There is no period in which all of them are known, or the product is always zero.
    UNKNOWN
}
