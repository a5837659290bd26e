package cynosure.discovery;

/// An act was stored. Told to the pages that are open, after the commit.
public record MapChanged(MindMap before, MindMap after) {}
