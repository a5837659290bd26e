package cynosure.understanding.text;

import cynosure.framework.text.Chapter;
import cynosure.ids.Ids;
import cynosure.understanding.Understandings;
import cynosure.yaml.Sheet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/// Writes the vision as it is put now.
@Component
class VisionChapter implements Chapter {

    private final Understandings understandings;
    private final Ids ids;

    VisionChapter(Understandings understandings, Ids ids) {
        this.understandings = understandings;
        this.ids = ids;
    }

    @Override
    public String key() {
        return UnderstandingKeys.VISION;
    }

    @Override
    public Object written() {
        String words = understandings.now().vision().words();
        return words.isEmpty() ? List.of() : words;
    }

    @Override
    public Page read(Node node, Sheet sheet) {
        return WrittenPage.read(UnderstandingKeys.VISION, node, sheet, understandings, ids);
    }
}
