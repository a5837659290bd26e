package cynosure.workshop.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What people do in a step.
public enum Activity {
    OPENING_QUESTIONS(Kind.NOTES),
    PICK_THE_GAME(Kind.GAME),
    TERRIBLE_NORTH_STARS(Kind.NOTES),
    SILENT_WRITING(Kind.WRITING),
    REVEAL(Kind.REVEAL),
    SCORE(Kind.SCORE),
    DOT_VOTES(Kind.DOTS),
    CONVERGE(Kind.CONVERGE),
    VISION_REVIEW(Kind.NOTES),
    VALUE_STATEMENT(Kind.NOTES),
    MOMENT_IT_CLICKS(Kind.NOTES),
    CUSTOMER_JOURNEY(Kind.NOTES),
    VALUE_EXCHANGES(Kind.NOTES),
    BELIEFS(Kind.NOTES),
    PULSE(Kind.NOTES),
    FRAMEWORK_OVERVIEW(Kind.TALK),
    GOOD_AND_BAD(Kind.TALK),
    STRUCTURE_AND_FORMULA(Kind.TALK),
    BREAK(Kind.PAUSE),
    UNTIL_NEXT_DAY(Kind.PAUSE),
    ANOTHER_PRODUCT(Kind.WORKSHEET),
    PAIR_AND_SHARE(Kind.PAIRS),
    INPUTS_BY_DIMENSION(Kind.WORKSHEET),
    MERGE_AND_CLUSTER(Kind.MERGE),
    RANK_BY_PAIRS(Kind.RANK),
    STRICT_FILTER(Kind.FILTER);

    /// How an activity works in the room, whatever it is about. Activities of one kind differ in
    /// their words and prompts alone.
    public enum Kind {
        /// Everyone answers questions in writing; the answers are turned over together.
        NOTES,
        /// Something is explained, part by part; people may note what it means for them.
        TALK,
        GAME,
        WRITING,
        REVEAL,
        SCORE,
        DOTS,
        CONVERGE,
        /// Nothing is asked of anyone.
        PAUSE,
        /// A small group fills in one sheet together; the sheets are turned over together.
        WORKSHEET,
        /// Pairs or threes read each other's candidates and put them in better words.
        PAIRS,
        /// Candidates that say the same become one, and those that belong together lie together.
        MERGE,
        /// The group sorts the candidates, two at a time.
        RANK,
        /// Three strict questions to each candidate.
        FILTER
    }

    private static final Set<Activity> VOTED_ON =
            EnumSet.of(CUSTOMER_JOURNEY, VALUE_EXCHANGES, MOMENT_IT_CLICKS, TERRIBLE_NORTH_STARS);

    private final Kind kind;

    Activity(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// Every activity keeps what people write from others until the reveal, unless the facilitator
    /// chooses otherwise; what people say of the session itself, they say anonymously.
    public Privacy usualPrivacy() {
        return this == PULSE ? Privacy.ANONYMOUS : Privacy.HIDDEN;
    }

    /// What the facilitator can choose from, the usual one first.
    public List<Privacy> privacies() {
        return switch (kind) {
            case NOTES, TALK ->
                    Stream.concat(Stream.of(usualPrivacy()), Stream.of(Privacy.values()))
                            .distinct()
                            .toList();
            case GAME -> List.of(Privacy.HIDDEN, Privacy.NAMELESS, Privacy.ANONYMOUS);
            case SCORE, DOTS, FILTER -> List.of(Privacy.HIDDEN, Privacy.ANONYMOUS);
            case WRITING, REVEAL, CONVERGE, WORKSHEET, PAIRS, PAUSE, MERGE, RANK ->
                    List.of(Privacy.HIDDEN);
        };
    }

    /// People vote or score, each on a ballot of their own.
    public boolean ballots() {
        return switch (kind) {
            case GAME, SCORE, DOTS, FILTER -> true;
            case NOTES, TALK, WRITING, REVEAL, CONVERGE, WORKSHEET, PAIRS, PAUSE, MERGE, RANK ->
                    false;
        };
    }

    /// After the reveal the room can put dots on what was written.
    public boolean votesOnNotes() {
        return VOTED_ON.contains(this);
    }

    /// The facilitator can put up a text that everyone reads, such as our vision of today.
    public boolean putsUp() {
        return this == VISION_REVIEW;
    }

    /// How many parts it is explained in; one where nothing is.
    public int parts() {
        return Math.max(1, Talks.parts(this));
    }

    /// The room parts and meets again on another day, so no clock runs.
    public boolean overnight() {
        return this == UNTIL_NEXT_DAY;
    }

    /// The room works in small groups.
    public boolean inGroups() {
        return kind == Kind.WORKSHEET || kind == Kind.PAIRS;
    }

    /// How many a small group usually has.
    public int usualGroupSize() {
        return kind == Kind.PAIRS ? 2 : 3;
    }

    /// Something is hidden until the facilitator reveals it.
    public boolean hidesUntilReveal() {
        return switch (kind) {
            case NOTES, GAME, SCORE, DOTS, WORKSHEET, FILTER -> true;
            case TALK -> Prompts.any(this);
            case WRITING, REVEAL, CONVERGE, PAUSE, PAIRS, MERGE, RANK -> false;
        };
    }
}
