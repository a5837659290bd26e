package cynosure.compiler;

import cynosure.compiler.dialect.Writer;
import cynosure.compiler.pass.Amounts;
import cynosure.compiler.pass.Commonest;
import cynosure.compiler.pass.Lives;
import cynosure.compiler.pass.Planning;
import cynosure.compiler.pass.Witnessing;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Span;
import cynosure.metric.Users;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a definition and a question into a query.
public final class Compiler {

    private static final Measure EVERYONE = new Measure.UserCount(Users.ANY);

    private Compiler() {}

    /// What keeps this question from being asked of this definition. Ask before compiling.
    public static Problems check(Definition definition, Question question) {
        var problems = new ArrayList<Problem>();
        Grain own = definition.grain();
        Grain asked = question.every();
        if (own != null && asked != null && own != asked) {
            problems.add(
                    Problem.of(
                            "metric.other-period",
                            "The definition counts per %s, and it is asked by %s."
                                    .formatted(own.word(), asked.word()),
                            "Read it by %s, or leave `per %s` out of the definition."
                                    .formatted(own.word(), own.word())));
        }
        if (question.from().isAfter(question.to())) {
            problems.add(
                    Problem.of(
                            "metric.backwards",
                            "The first day, %s, is after the last, %s."
                                    .formatted(question.from(), question.to()),
                            "Swap them."));
        } else if (Periods.count(
                        question.from(), question.to(), Periods.grain(definition, question))
                > Periods.MOST) {
            problems.add(
                    Problem.of(
                            "metric.too-many-periods",
                            "These are more than %d periods.".formatted(Periods.MOST),
                            "Ask for a shorter time, or for longer periods."));
        }
        return new Problems(problems);
    }

    /// The query, for DuckDB, for a property's commonest values: rows `value`, `events` and `many`
    /// (how many different values there are), at most so many.
    public static Query values(String property, Question question, Layout layout, int most) {
        return Writer.write(
                Commonest.plan(property, question, layout, most), Engine.DUCKDB.dialect());
    }

    /// The query, for DuckDB, for how many users did how much of what a definition asks for: rows
    /// `period`, `amount` and `users`. Only of a definition that counts users, new ones excepted.
    public static Query amounts(Definition definition, Question question, Layout layout) {
        return Writer.write(Amounts.plan(definition, question, layout), Engine.DUCKDB.dialect());
    }

    /// The query for DuckDB.
    public static Query compile(Definition definition, Question question, Layout layout) {
        return compile(definition, question, layout, Engine.DUCKDB);
    }

    /// The query for an engine: the same steps, spelled its way.
    public static Query compile(
            Definition definition, Question question, Layout layout, Engine engine) {
        return Writer.write(Planning.plan(definition, question, layout), engine.dialect());
    }

    /// The definitions whose subjects a reading is made of: the two parts of a ratio, else itself.
    public static List<Definition> parts(Definition definition) {
        List<Measure> measures =
                switch (definition.measure()) {
                    case Measure.Ratio(Measure above, Measure below) -> List.of(above, below);
                    case Measure.SessionCount(boolean perUser) when perUser ->
                            List.of(new Measure.SessionCount(false), EVERYONE);
                    case Measure measure -> List.of(measure);
                };
        return measures.stream().map(of -> new Definition(of, definition.timing())).toList();
    }

    /// What one of the parts goes through.
    public static Subject subject(Definition part) {
        return Witnessing.subject(part.measure());
    }

    /// How long each new user is followed, where the measure says so.
    public static Optional<Span> span(Measure measure) {
        return Optional.ofNullable(Witnessing.span(measure));
    }

    /// The query for those that the reading of one period is made of, one by one: the period that
    /// the question's first day lies in.
    ///
    /// @param definition one of the [#parts]
    public static Inquiry witnesses(
            Definition definition, Question question, Layout layout, Showing showing) {
        Witnessing.Found found = Witnessing.of(definition, first(question), layout, showing);
        return new Inquiry(
                Writer.write(found.plan(), Engine.DUCKDB.dialect()),
                found.subject(),
                found.weighed());
    }

    /// The query for the events of a few subjects, of each at most so many, those that the reading
    /// looks for first. Its result has the columns `which` (the stretch's place in the list),
    /// `happened` (UTC), `name` and `actor` (as the table has them), `marked` (whether the reading
    /// looks for it), `many` (how many events the stretch has) and `marks` (how many are marked).
    public static Query lives(
            Definition definition,
            Question question,
            Layout layout,
            List<Stretch> stretches,
            int most) {
        return Writer.write(
                Lives.plan(definition, first(question), layout, stretches, most),
                Engine.DUCKDB.dialect());
    }

    private static Question first(Question question) {
        return question.between(question.from(), question.from());
    }
}
