package cynosure.catalogue.watch;

import cynosure.catalogue.Subject;
import java.time.LocalDate;

/// Something unusual, before it is held against what was found before.
record Found(
        Notice.Kind kind,
        Subject subject,
        String other,
        LocalDate since,
        double usual,
        double seen,
        double score) {}
