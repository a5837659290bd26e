package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.Greenfield;
import cynosure.discovery.Greenfields;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where inputs are found: maps in progress, inputs there are, and how one tests them.
@Controller
class FindingRoutes {

    private final MindMaps maps;
    private final Greenfields greenfields;
    private final Here here;

    FindingRoutes(MindMaps maps, Greenfields greenfields, Here here) {
        this.maps = maps;
        this.greenfields = greenfields;
        this.here = here;
    }

    @GetMapping("/north-star/inputs")
    Reply hub() {
        List<MindMap> all = maps.all();
        List<Greenfield> tests = greenfields.all();
        return Reply.page(
                "discovery/finding.jte",
                "Find inputs",
                "north-star",
                new FindingPage(
                        here.metric(),
                        here.newId(),
                        all.stream().map(FindingRoutes::row).toList(),
                        tests.stream()
                                .filter(test -> !test.over(here.now()))
                                .map(
                                        test ->
                                                new FindingPage.TestRow(
                                                        GreenfieldPage.url(test.id()),
                                                        test.input()))
                                .toList(),
                        inputs(all, tests)));
    }

    private static FindingPage.MapRow row(MindMap map) {
        int notes = (int) map.notes().stream().filter(note -> note.standing()).count();
        int clusters = map.clusters().size();
        int inputs = (int) map.clusters().stream().filter(Cluster::input).count();
        String said =
                map.stage().label()
                        + ": "
                        + counted(notes, "note")
                        + ", "
                        + counted(clusters, "cluster")
                        + (inputs == 0 ? "" : ", " + inputs + " in the tree");
        return new FindingPage.MapRow(Maps.url(map.id()), map.subject(), said);
    }

    private static String counted(int count, String what) {
        return switch (count) {
            case 0 -> "no " + what + "s";
            case 1 -> "one " + what;
            default -> count + " " + what + "s";
        };
    }

    private List<FindingPage.InputRow> inputs(List<MindMap> all, List<Greenfield> tests) {
        List<FindingPage.InputRow> rows = new ArrayList<>();
        List<Input> inTree = here.framework().map(Framework::inputs).orElse(List.of());
        for (Input input : inTree) {
            rows.add(
                    row(
                            input.id(),
                            input.name(),
                            input.dimension().name(),
                            "/north-star/nodes/" + input.id(),
                            "",
                            tests));
        }
        for (MindMap map : all) {
            for (Cluster cluster : map.clusters()) {
                if (cluster.named()
                        && inTree.stream().noneMatch(input -> input.id().equals(cluster.id()))) {
                    rows.add(
                            row(
                                    cluster.id(),
                                    cluster.words().name(),
                                    cluster.words().dimension().name(),
                                    Maps.url(map.id()) + "#cluster-" + cluster.id(),
                                    map.subject(),
                                    tests));
                }
            }
        }
        return rows;
    }

    private FindingPage.InputRow row(
            String id,
            String name,
            String dimension,
            String href,
            String where,
            List<Greenfield> tests) {
        Greenfield last =
                tests.stream().filter(test -> test.about().equals(id)).findFirst().orElse(null);
        return new FindingPage.InputRow(
                id,
                name,
                dimension.toLowerCase(Locale.ROOT),
                href,
                where,
                last == null ? "" : GreenfieldPage.told(last),
                last == null ? "" : GreenfieldPage.url(last.id()));
    }
}
