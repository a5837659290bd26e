package cynosure.compiler;

import cynosure.compiler.dialect.Writer;
import cynosure.compiler.pass.Amounts;
import cynosure.compiler.pass.Commonest;
import cynosure.compiler.pass.Planning;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;

/// Turns a definition and a question into a query.
public final class Compiler {

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
}
