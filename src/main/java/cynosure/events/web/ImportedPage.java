package cynosure.events.web;

import cynosure.events.Import;
import cynosure.events.Refusal;
import java.util.List;

/// What is known of one file that was brought in.
///
/// @param span from when to when its events happened; empty when it added none
/// @param refusals the first of the rows that were refused
/// @param more how many refused rows are not shown; empty when all are
public record ImportedPage(
        int number,
        String file,
        String at,
        String rows,
        String merged,
        String refused,
        String span,
        String recipe,
        List<Refused> refusals,
        String more) {

    static final int REFUSALS_SHOWN = 100;

    /// One row that was not imported.
    public record Refused(String line, String reason, String text) {}

    static ImportedPage of(Import one, List<Refusal> refusals, Words words) {
        List<Refused> shown =
                refusals.stream()
                        .limit(REFUSALS_SHOWN)
                        .map(r -> new Refused(line(r), r.reason(), r.raw()))
                        .toList();
        int hidden = refusals.size() - shown.size();
        return new ImportedPage(
                one.number(),
                one.file(),
                words.moment(one.at()),
                Words.count(one.rows()),
                Words.count(one.merged()),
                Words.count(one.refused()),
                words.days(one.first(), one.last()),
                one.recipe(),
                shown,
                hidden == 0 ? "" : Words.count(hidden, "more row", "more rows"));
    }

    private static String line(Refusal refusal) {
        String line = Words.count(refusal.line());
        return refusal.part().isEmpty() ? line : refusal.part() + ", " + line;
    }
}
