package cynosure.judgement;

import cynosure.framework.Framework;
import cynosure.framework.MetricAdvice;
import cynosure.framework.MetricRole;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Warning;
import cynosure.people.People;
import cynosure.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Asks what a good coach would ask of the whole tree, of the metric and of each input, and knows
/// what was waved off.
@Component
public class Coach {

    /// What a piece of advice is about when it is about no single node.
    public static final String TREE = "tree";

    private final Waivers waivers;
    private final People people;

    Coach(Waivers waivers, People people) {
        this.waivers = waivers;
        this.people = people;
    }

    /// Everything there is to ask: first what stands, then what was waved off; within each the
    /// tree, the metric, the inputs.
    public List<Counsel> on(Framework framework) {
        List<Waiver> standing = waivers.standing();
        List<String> names = names();
        List<Counsel> all = new ArrayList<>();
        for (Warning warning : framework.advice()) {
            all.add(counsel(TREE, "", warning.words(), warning, standing));
        }
        framework.nodes().forEach(node -> all.addAll(of(node, names, standing)));
        List<Counsel> ordered = new ArrayList<>(all.stream().filter(Counsel::open).toList());
        all.stream().filter(each -> !each.open()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /// What there is to ask of one node, as it is or as somebody is writing it.
    public List<Counsel> on(Node node) {
        return of(node, names(), waivers.standing());
    }

    private static List<Counsel> of(Node node, List<String> people, List<Waiver> standing) {
        if (node instanceof Result) {
            return List.of();
        }
        MetricRole role = node instanceof NorthStar ? MetricRole.NORTH_STAR : MetricRole.INPUT;
        return MetricAdvice.on(role, node.name(), node.definition(), people).stream()
                .map(warning -> counsel(node.id(), node.name(), wording(node), warning, standing))
                .toList();
    }

    private static Counsel counsel(
            String about, String name, String wording, Warning warning, List<Waiver> standing) {
        Waiver waiver =
                standing.stream()
                        .filter(each -> each.about().equals(about))
                        .filter(each -> each.rule().equals(warning.rule()))
                        .findFirst()
                        .orElse(null);
        return new Counsel(about, name, wording, warning, waiver);
    }

    private static String wording(Node node) {
        return node.definition().isEmpty() ? node.name() : node.name() + "\n" + node.definition();
    }

    private List<String> names() {
        return people.members().stream().map(Person::name).toList();
    }
}
