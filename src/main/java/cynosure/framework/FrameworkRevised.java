package cynosure.framework;

/// The team believes something else from now on. Told inside the transaction that writes it down,
/// so that what is written because of it stands or falls with it; what is remembered of earlier
/// days is not told.
public record FrameworkRevised(Revision revision) {}
