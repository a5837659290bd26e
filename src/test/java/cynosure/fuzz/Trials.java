package cynosure.fuzz;

import cynosure.cli.NorthStarTrial;
import cynosure.events.BodyTrial;
import cynosure.events.FileTrial;
import cynosure.events.SeriesTrial;
import cynosure.events.log.LogTrial;
import cynosure.events.reading.TimeTrial;
import cynosure.events.web.PackingTrial;
import cynosure.metric.SentenceTrial;
import java.util.Map;
import java.util.TreeMap;

/// Every parser that is fed by strangers, by its name. The bytes each was fed with so far, as far
/// as they showed something new, lie in `src/test/resources/fuzz` in folders of the same names.
final class Trials {

    private Trials() {}

    static Map<String, Trial> all() {
        Map<String, Trial> all = new TreeMap<>();
        all.put("own", BodyTrial.OWN);
        all.put("segment", BodyTrial.SEGMENT);
        all.put("amplitude", BodyTrial.AMPLITUDE);
        all.put("posthog", BodyTrial.POSTHOG);
        all.put("mixpanel", BodyTrial.MIXPANEL);
        all.put("packing", new PackingTrial());
        all.put("csv", FileTrial.named("fed.csv"));
        all.put("json-lines", FileTrial.named("fed.json"));
        all.put("series", new SeriesTrial());
        all.put("zip", FileTrial.named("fed.zip"));
        all.put("times", new TimeTrial());
        all.put("log", new LogTrial());
        all.put("sentence", new SentenceTrial());
        all.put("northstar", new NorthStarTrial());
        return all;
    }
}
