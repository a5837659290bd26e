package cynosure.workshop;

import cynosure.language.Phrasebook;

/// A part of a candidate that a small group may put in better words.
public enum CandidateField {
    NAME,
    INCREASE,
    MEASURE;

    public String label(Phrasebook book) {
        return book.say("table.part." + this);
    }

    public int lengthMax() {
        return switch (this) {
            case NAME -> Candidate.NAME_LENGTH_MAX;
            case INCREASE, MEASURE -> Candidate.TEXT_LENGTH_MAX;
        };
    }

    public String of(Candidate candidate) {
        return switch (this) {
            case NAME -> candidate.name();
            case INCREASE -> candidate.increase();
            case MEASURE -> candidate.measure();
        };
    }

    /// The candidate with this part in other words. Its author stays its author.
    Candidate in(Candidate before, String text) {
        return switch (this) {
            case NAME ->
                    new Candidate(
                            before.id(),
                            before.authorId(),
                            text,
                            before.increase(),
                            before.measure(),
                            before.inputs());
            case INCREASE ->
                    new Candidate(
                            before.id(),
                            before.authorId(),
                            before.name(),
                            text,
                            before.measure(),
                            before.inputs());
            case MEASURE ->
                    new Candidate(
                            before.id(),
                            before.authorId(),
                            before.name(),
                            before.increase(),
                            text,
                            before.inputs());
        };
    }
}
