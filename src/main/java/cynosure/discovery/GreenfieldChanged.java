package cynosure.discovery;

/// Something was added to a greenfield test. Told to the pages that are open.
public record GreenfieldChanged(Greenfield greenfield) {}
