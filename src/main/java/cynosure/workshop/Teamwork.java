package cynosure.workshop;

/// What people do together, beyond what each of them writes alone.
public sealed interface Teamwork extends Happening permits Grouping, Sorting, Merging, Advising {}
