package cynosure.problem;

/// A refusal that ends what was being done, carrying the problems to show.
///
/// Its [Kind] decides the HTTP status and the exit code in this one place. Mistakes in a text that
/// is being written are values ([Problems]), not faults; a fault is for a request that cannot go
/// on.
public final class Fault extends RuntimeException {

    /// Whose turn it is now, as HTTP status and as exit code of the terminal.
    public enum Kind {
        MISTAKE(400, 2),
        FORBIDDEN(403, 2),
        NOT_FOUND(404, 2),
        CONFLICT(409, 2),
        UNREADABLE(422, 3),
        TOO_LARGE(413, 3),
        TOO_MANY(429, 4),
        UNAVAILABLE(503, 4);

        private final int httpStatus;
        private final int exitCode;

        Kind(int httpStatus, int exitCode) {
            this.httpStatus = httpStatus;
            this.exitCode = exitCode;
        }

        public int httpStatus() {
            return httpStatus;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final transient Problems problems;

    public Fault(Kind kind, Problems problems) {
        super(problems.first().sentence());
        this.kind = kind;
        this.problems = problems;
    }

    public Fault(Kind kind, Problem problem) {
        this(kind, Problems.of(problem));
    }

    public static Fault notFound(String code, String sentence, String next) {
        return new Fault(Kind.NOT_FOUND, Problem.of(code, sentence, next));
    }

    public static Fault notFound(Problem problem) {
        return new Fault(Kind.NOT_FOUND, problem);
    }

    public static Fault forbidden(String code, String sentence, String next) {
        return new Fault(Kind.FORBIDDEN, Problem.of(code, sentence, next));
    }

    public static Fault forbidden(Problem problem) {
        return new Fault(Kind.FORBIDDEN, problem);
    }

    public static Fault conflict(String code, String sentence, String next) {
        return new Fault(Kind.CONFLICT, Problem.of(code, sentence, next));
    }

    public static Fault conflict(Problem problem) {
        return new Fault(Kind.CONFLICT, problem);
    }

    public static Fault mistake(String code, String sentence, String next) {
        return new Fault(Kind.MISTAKE, Problem.of(code, sentence, next));
    }

    public static Fault mistake(Problem problem) {
        return new Fault(Kind.MISTAKE, problem);
    }

    public Kind kind() {
        return kind;
    }

    public Problems problems() {
        return problems;
    }
}
