package cynosure.measurement.web;

import cynosure.measurement.InWords;
import cynosure.measurement.Reading;
import cynosure.measurement.web.Measuring.Measured;
import org.jspecify.annotations.Nullable;

/// An earlier reading in words, with what changed since.
final class Earlier {

    private Earlier() {}

    /// `1,204 (+8 %)`; empty where nothing was known. A period that still runs is no fall.
    static String said(Measured measured, @Nullable Reading earlier, Reading now) {
        if (earlier == null || earlier.value() == null) {
            return "";
        }
        String value = InWords.value(measured.series().figure(), earlier.value());
        String change = now.complete() ? change(measured, earlier, now) : "";
        return change.isEmpty() ? value : value + " (" + change + ")";
    }

    /// `+8 %`, or points of a share; empty where there is nothing to compare with.
    static String change(Measured measured, @Nullable Reading earlier, Reading now) {
        return earlier == null
                        || earlier.value() == null
                        || now.value() == null
                        || !earlier.complete()
                ? ""
                : InWords.change(measured.series().figure(), earlier.value(), now.value());
    }
}
