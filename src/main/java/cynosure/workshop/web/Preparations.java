package cynosure.workshop.web;

import cynosure.framework.Frameworks;
import cynosure.ids.Ids;
import cynosure.people.Workspaces;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import cynosure.workshop.Handouts;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.web.PreparationPage.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts the page of a preparation together: whole, or once more with what was wrong.
@Component
class Preparations {

    private static final String TEMPLATE = "workshop/preparation.jte";

    private final Workshops workshops;
    private final Workspaces workspaces;
    private final Frameworks frameworks;
    private final Warehouse warehouse;
    private final Handouts handouts;
    private final Ids ids;

    Preparations(
            Workshops workshops,
            Workspaces workspaces,
            Frameworks frameworks,
            Warehouse warehouse,
            Handouts handouts,
            Ids ids) {
        this.workshops = workshops;
        this.workspaces = workspaces;
        this.frameworks = frameworks;
        this.warehouse = warehouse;
        this.handouts = handouts;
        this.ids = ids;
    }

    Reply show(Call call) {
        PreparationPage page = page(call, Refused.NOTHING);
        return Reply.page(TEMPLATE, title(page), "workshops", page);
    }

    /// With the mistake, and all that was typed into the form.
    Reply again(Call call, Refused refused) {
        PreparationPage page = page(call, refused);
        return Reply.again(TEMPLATE, title(page), "workshops", page);
    }

    private PreparationPage page(Call call, Refused refused) {
        Workshop workshop = workshops.held(call.id()).workshop();
        var around =
                new PreparationPage.Around(
                        Origin.of(call.request()),
                        ListPage.zone(workspaces),
                        frameworks
                                .current()
                                .map(revision -> revision.framework().nodes().toList())
                                .orElse(List.of()),
                        warehouse.catalog(),
                        handouts.of(call.id()),
                        ids.next());
        return PreparationPage.of(workshop, workshop.leads(call.by()), around, refused);
    }

    private static String title(PreparationPage page) {
        return page.book().say("prepare.crumb") + ": " + page.product();
    }
}
