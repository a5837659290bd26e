package cynosure.roadmap;

import cynosure.roadmap.Roadmap.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one roadmap says that another did not, each in a few words.
public final class RoadmapDifference {

    private RoadmapDifference() {}

    public static List<String> between(List<Told> before, List<Told> after) {
        Map<String, Told> was = byKey(before);
        List<String> said = new ArrayList<>();
        for (Told told : after) {
            Told old = was.remove(told.work().key());
            if (old == null) {
                said.add("“" + told.work().title() + "” is on the roadmap");
                continue;
            }
            if (!old.work().equals(told.work())) {
                said.add(
                        old.work().title().equals(told.work().title())
                                ? "“" + told.work().title() + "” is told anew"
                                : "“"
                                        + old.work().title()
                                        + "” is now called “"
                                        + told.work().title()
                                        + "”");
            }
            if (!old.serves().equals(told.serves())) {
                said.add("“" + told.work().title() + "” " + serves(told.serves()));
            }
        }
        was.values().forEach(old -> said.add("“" + old.work().title() + "” is off the roadmap"));
        if (said.isEmpty() && !before.equals(after)) {
            said.add("The roadmap stands in another order");
        }
        return List.copyOf(said);
    }

    private static String serves(Serves serves) {
        return switch (serves) {
            case Serves.Unsaid _ -> "links to nothing any more";
            case Serves.Nothing _ -> "serves no input";
            case Serves.Inputs _ -> "serves other inputs, or serves them otherwise";
        };
    }

    private static Map<String, Told> byKey(List<Told> items) {
        Map<String, Told> byKey = new LinkedHashMap<>();
        items.forEach(told -> byKey.put(told.work().key(), told));
        return byKey;
    }
}
