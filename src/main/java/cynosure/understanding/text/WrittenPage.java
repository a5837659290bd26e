package cynosure.understanding.text;

import cynosure.framework.text.Chapter;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.understanding.Bringing;
import cynosure.understanding.Understandings;
import cynosure.understanding.Written;
import cynosure.yaml.Sheet;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.Node;

/// One chapter as a file has it. What it does not name stays as it is.
record WrittenPage(Written written, Understandings understandings, Ids ids)
        implements Chapter.Page {

    static WrittenPage read(
            String key, Node node, Sheet sheet, Understandings understandings, Ids ids) {
        UnderstandingSheet read = new UnderstandingSheet();
        Objects.requireNonNull(read.readers().get(key)).accept(node, sheet);
        return new WrittenPage(read.read(), understandings, ids);
    }

    @Override
    public List<String> changes() {
        return written.differenceFrom(Written.of(understandings.now()), false);
    }

    @Override
    public void become(Person by) {
        if (!changes().isEmpty()) {
            Bringing.in(written, understandings, ids, by);
        }
    }
}
