package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.warehouse.Values;
import cynosure.warehouse.Warehouse;

/// Which values of a property are segments of their own: the commonest, by the events of the time
/// asked for.
///
/// @param question the question with those values named
/// @param others how many values are folded into one segment
record Folding(Question question, long others) {

    static Folding of(Question question, int most, Warehouse warehouse) {
        if (!(question.by() instanceof Split.Property(String property, var kept)) || kept != null) {
            return new Folding(question, 0);
        }
        Query query = Compiler.values(property, question, warehouse.layout(), most);
        Values values = warehouse.values(query);
        if (values.others() == 0) {
            return new Folding(question, 0);
        }
        Split split = new Split.Property(property, values.common());
        return new Folding(question.by(split), values.others());
    }
}
