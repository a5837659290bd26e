package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The counters of one tally, each once however many ask for it.
final class Counters {

    private static final Expr NEVER = new Expr.Always(false);

    private final Facts facts;
    private final List<Counter> counters = new ArrayList<>();

    Counters(Facts facts) {
        this.facts = facts;
    }

    List<Counter> all() {
        return List.copyOf(counters);
    }

    Counter rows(Expr filter, Life life) {
        return add(filter, new Fold.Rows(), life);
    }

    Counter seen(Expr filter, Life life) {
        return add(filter, new Fold.Seen(), life);
    }

    Counter days(Expr filter, Life life) {
        return add(filter, new Fold.Days(), life);
    }

    Counter run(Expr filter, Life life) {
        return add(filter, new Fold.Run(), life);
    }

    Counter sum(Expr filter, Expr number, Life life) {
        return add(filter, new Fold.Sum(number), life);
    }

    Counter wholeSum(Expr filter, Expr number, Life life) {
        return add(filter, new Fold.Sum(new Expr.AsCount(number)), life);
    }

    Counter sum(Expr filter, Name property, Life life) {
        return facts.number(property)
                .map(number -> add(filter, new Fold.Sum(number), life))
                .orElseGet(() -> rows(NEVER, life));
    }

    Counter different(Expr filter, Name property, Life life) {
        return facts.text(property.text())
                .map(text -> add(filter, new Fold.Different(text), life))
                .orElseGet(() -> rows(NEVER, life));
    }

    @Nullable Counter left(Chosen chosen) {
        return chosen.left() == null ? null : rows(chosen.left(), chosen.leftLife());
    }

    private Counter add(Expr filter, Fold fold, Life life) {
        for (Counter known : counters) {
            if (known.filter().equals(filter)
                    && known.fold().equals(fold)
                    && known.life().equals(life)) {
                return known;
            }
        }
        var counter = new Counter("c" + counters.size(), filter, fold, life);
        counters.add(counter);
        return counter;
    }
}
