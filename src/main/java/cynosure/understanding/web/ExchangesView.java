package cynosure.understanding.web;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.understanding.Journey;
import cynosure.understanding.Moment;
import cynosure.understanding.Understandings;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import cynosure.web.Numbers;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Examples;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts together what the page of value exchanges shows.
@Component
class ExchangesView {

    private static final int EVENTS_MAX = 200;

    private final Understandings understandings;
    private final Around around;
    private final Warehouse warehouse;

    ExchangesView(Understandings understandings, Around around, Warehouse warehouse) {
        this.understandings = understandings;
        this.around = around;
        this.warehouse = warehouse;
    }

    ExchangesPage page(Person person, ExchangesPage.Sent sent, Problems problems) {
        Journey journey = understandings.now().journey();
        List<TreeChoice> nodes = around.nodes().stream().filter(node -> !node.result()).toList();
        Catalog catalog = warehouse.catalog();
        List<Moment> chosen = journey.chosen();
        return new ExchangesPage(
                MomentsDrawing.draw(journey, nodes),
                stages(journey, nodes, catalog, person),
                chosen.size(),
                Math.max(0, Moment.DOTS - journey.dotsOf(person.id())),
                chosen.stream()
                        .filter(moment -> shownBy(moment, nodes).isEmpty())
                        .map(Moment::words)
                        .toList(),
                chosen.isEmpty()
                        ? List.of()
                        : nodes.stream()
                                .filter(
                                        node ->
                                                chosen.stream()
                                                        .noneMatch(
                                                                moment ->
                                                                        moment.nodeIds()
                                                                                .contains(
                                                                                        node.id())))
                                .toList(),
                journey.setAside().stream()
                        .map(
                                moment ->
                                        new ExchangesPage.Aside(
                                                ExchangesPage.HREF + "/" + moment.id(),
                                                moment.words(),
                                                moment.setAside()))
                        .toList(),
                nodes,
                catalog.events().stream().limit(EVENTS_MAX).toList(),
                Examples.of(Activity.VALUE_EXCHANGES, Phrasebook.of(Language.ENGLISH)),
                sent,
                problems);
    }

    private List<ExchangesPage.Stage> stages(
            Journey journey, List<TreeChoice> nodes, Catalog catalog, Person person) {
        List<Moment> order = journey.inOrder();
        List<ExchangesPage.Stage> stages = new ArrayList<>();
        for (Moment.Stage stage : Moment.Stage.values()) {
            List<Moment> here = journey.at(stage);
            stages.add(
                    new ExchangesPage.Stage(
                            stage,
                            here.stream()
                                    .map(
                                            moment ->
                                                    new ExchangesPage.Row(
                                                            moment,
                                                            around.said(moment.by(), moment.at()),
                                                            moment.dotsOf(person.id()),
                                                            event(moment, catalog),
                                                            shownBy(moment, nodes),
                                                            stage == Moment.Stage.BEFORE
                                                                    && moment == here.getFirst(),
                                                            stage == Moment.Stage.AFTER
                                                                    && moment == order.getLast()))
                                    .toList()));
        }
        return stages;
    }

    private static List<TreeChoice> shownBy(Moment moment, List<TreeChoice> nodes) {
        return nodes.stream().filter(node -> moment.nodeIds().contains(node.id())).toList();
    }

    private static String event(Moment moment, Catalog catalog) {
        String name = moment.told().event();
        return name.isEmpty()
                ? ""
                : catalog.event(name)
                        .map(
                                event ->
                                        name
                                                + ", measured "
                                                + Numbers.whole(event.count())
                                                + " times")
                        .orElse(name + ", which is not among our events");
    }
}
