package cynosure.workshop;

import java.util.List;

/// An act was stored. Told to the pages that are open, after the commit.
public record WorkshopChanged(Workshop workshop, long version, List<Happening> happenings) {}
