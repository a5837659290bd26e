package cynosure.understanding.text;

import static cynosure.understanding.text.UnderstandingKeys.word;

import cynosure.framework.text.Chapter;
import cynosure.ids.Ids;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understandings;
import cynosure.understanding.Written;
import cynosure.yaml.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/// Writes what people believe. Who said so, and how sure each of them is, stays here.
@Component
class BeliefsChapter implements Chapter {

    private final Understandings understandings;
    private final Ids ids;

    BeliefsChapter(Understandings understandings, Ids ids) {
        this.understandings = understandings;
        this.ids = ids;
    }

    @Override
    public String key() {
        return UnderstandingKeys.BELIEFS;
    }

    @Override
    public Object written() {
        return Objects.requireNonNull(Written.of(understandings.now()).beliefs()).stream()
                .map(BeliefsChapter::belief)
                .toList();
    }

    @Override
    public Page read(Node node, Sheet sheet) {
        return WrittenPage.read(UnderstandingKeys.BELIEFS, node, sheet, understandings, ids);
    }

    private static Map<String, Object> belief(Written.Belief belief) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("id", belief.id());
        pairs.put("words", belief.words());
        pairs.put("kind", word(belief.kind()));
        if (!belief.about().isEmpty()) {
            pairs.put("about", belief.about());
        }
        if (belief.stand() != Tenet.Stand.HELD) {
            pairs.put("standing", word(belief.stand()));
        }
        List<Map<String, Object>> evidence =
                belief.evidence().stream().map(BeliefsChapter::shown).toList();
        if (!evidence.isEmpty()) {
            pairs.put("evidence", evidence);
        }
        return pairs;
    }

    private static Map<String, Object> shown(Written.Shown shown) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("words", shown.words());
        pairs.put("side", word(shown.side()));
        pairs.put("sort", word(shown.sort()));
        if (!shown.link().isEmpty()) {
            pairs.put("link", shown.link());
        }
        if (shown.on() != null) {
            pairs.put("on", shown.on().toString());
        }
        return pairs;
    }
}
