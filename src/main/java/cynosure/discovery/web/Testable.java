package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.problem.Fault;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a greenfield test can be about: an input of the tree, or a named cluster of a map.
@Component
class Testable {

    private final MindMaps maps;
    private final Here here;

    Testable(MindMaps maps, Here here) {
        this.maps = maps;
        this.here = here;
    }

    /// @param href where it is looked at
    public record Subject(String id, String name, String href) {}

    Subject find(String id) {
        return look(id).orElseThrow(
                        () ->
                                Fault.notFound(
                                        "discovery.no-input",
                                        "There is no such input, and no named cluster that could become one.",
                                        "Choose one from the list of inputs."));
    }

    /// Where the thing is looked at; the list of all where it is gone.
    String href(String id) {
        return look(id).map(Subject::href).orElse("/north-star/inputs");
    }

    private Optional<Subject> look(String id) {
        Optional<Node> node = here.framework().flatMap(framework -> framework.node(id));
        if (node.isPresent()) {
            return node.filter(Input.class::isInstance)
                    .map(input -> new Subject(id, input.name(), "/north-star/nodes/" + id));
        }
        for (MindMap map : maps.all()) {
            for (Cluster cluster : map.clusters()) {
                if (cluster.id().equals(id) && cluster.named()) {
                    return Optional.of(
                            new Subject(
                                    id,
                                    cluster.words().name(),
                                    Maps.url(map.id()) + "#cluster-" + id));
                }
            }
        }
        return Optional.empty();
    }
}
