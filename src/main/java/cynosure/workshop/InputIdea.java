package cynosure.workshop;

import cynosure.framework.Dimension;

/// An input that somebody thinks would drive their candidate.
public record InputIdea(String name, Dimension dimension) {}
