package cynosure.understanding.text;

import static cynosure.understanding.text.UnderstandingKeys.word;

import cynosure.framework.text.Chapter;
import cynosure.ids.Ids;
import cynosure.understanding.Moment;
import cynosure.understanding.Understandings;
import cynosure.understanding.Written;
import cynosure.yaml.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/// Writes the moments of the journey in their order. Dots stay here: they are people's.
@Component
class ExchangesChapter implements Chapter {

    private final Understandings understandings;
    private final Ids ids;

    ExchangesChapter(Understandings understandings, Ids ids) {
        this.understandings = understandings;
        this.ids = ids;
    }

    @Override
    public String key() {
        return UnderstandingKeys.EXCHANGES;
    }

    @Override
    public Object written() {
        return Objects.requireNonNull(Written.of(understandings.now()).moments()).stream()
                .map(ExchangesChapter::moment)
                .toList();
    }

    @Override
    public Page read(Node node, Sheet sheet) {
        return WrittenPage.read(UnderstandingKeys.EXCHANGES, node, sheet, understandings, ids);
    }

    private static Map<String, Object> moment(Written.Exchange moment) {
        Moment.Told told = moment.told();
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("id", moment.id());
        pairs.put("words", told.words());
        pairs.put("when", word(told.stage()));
        put(pairs, "guess", told.guess());
        put(pairs, "outside", told.outside());
        put(pairs, "event", told.event());
        put(pairs, "proxy", told.proxy());
        put(pairs, "chosen", moment.chosen());
        if (!moment.shownBy().isEmpty()) {
            pairs.put("shown-by", moment.shownBy());
        }
        return pairs;
    }

    private static void put(Map<String, Object> pairs, String key, boolean holds) {
        if (holds) {
            pairs.put(key, true);
        }
    }

    private static void put(Map<String, Object> pairs, String key, String text) {
        if (!text.isEmpty()) {
            pairs.put(key, text);
        }
    }
}
