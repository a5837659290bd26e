package cynosure.events.web;

import cynosure.events.Imports;
import cynosure.events.SavedMappings;
import cynosure.events.Watching;
import cynosure.people.Workspaces;
import cynosure.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The saved mappings: looked at, and forgotten when they are of no use any more.
@Controller
class SavedRoutes {

    private final SavedMappings saved;
    private final Watching watching;
    private final Imports imports;
    private final Workspaces workspaces;

    SavedRoutes(SavedMappings saved, Watching watching, Imports imports, Workspaces workspaces) {
        this.saved = saved;
        this.watching = watching;
        this.imports = imports;
        this.workspaces = workspaces;
    }

    @GetMapping("/events/mappings")
    Reply show() {
        Words words = Words.at(workspaces);
        SavedPage page = SavedPage.of(saved.all(), watching.inboxes(), imports.all(), words);
        return Reply.page("events/mappings.jte", "Saved mappings", "events", page);
    }

    @PostMapping("/events/mappings/{id}/removal")
    Reply forget(@PathVariable String id) {
        saved.forget(id);
        return Reply.see("/events/mappings");
    }
}
