package cynosure.measurement.web;

import java.util.List;
import java.util.Map;

/// The quiet bar above a picture: by which periods, how far back, for whom, split by what, beside
/// what.
///
/// @param href the page its form leads to
/// @param piece where the same is as a piece for the page of the chart; empty where there is none
/// @param kept what the address says besides the form's own fields
/// @param grains the periods it can be read by; empty where that cannot be chosen
/// @param ranges how far back one can look; empty where that cannot be chosen
/// @param bound why it can't be read by other periods; empty when it can
/// @param whom the users it is read for, in words; empty for everyone
/// @param whoms some users it could be read for
/// @param by what it is split by; empty for the whole
/// @param splits what it could be split by; empty where that cannot be chosen
/// @param compares whether it can stand beside earlier readings
/// @param compared whether it does
public record Bar(
        String href,
        String piece,
        Map<String, String> kept,
        List<Way> grains,
        List<Way> ranges,
        String bound,
        String whom,
        List<String> whoms,
        String by,
        List<String> splits,
        boolean compares,
        boolean compared) {

    /// One way to look at it.
    ///
    /// @param href where a page with it is; empty when the sentence forbids it
    /// @param piece where the piece with it is; empty where there is none
    public record Way(String label, String href, String piece, boolean current) {}

    public boolean chosen(String split) {
        return split.equals(by);
    }

    /// Whether anything is said beyond the usual, so that the form stands open.
    public boolean said() {
        return !whom.isEmpty() || !by.isEmpty() || compared;
    }
}
