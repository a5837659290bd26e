package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.discovery.Stage;
import cynosure.people.Person;
import cynosure.web.Live;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A mind map as a page, and the stream that tells it what changed.
@Controller
@RequestMapping(Maps.ALL)
class MapRoutes {

    private static final List<String> PARTS = List.of("map");

    private final Maps maps;
    private final MindMaps store;
    private final Live live;
    private final Here here;

    MapRoutes(Maps maps, MindMaps store, Live live, Here here) {
        this.maps = maps;
        this.store = store;
        this.live = live;
        this.here = here;
    }

    @PostMapping
    Reply begin(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String subject) {
        return Reply.see(Maps.url(store.begin(here.id(id), subject, person).id()));
    }

    @GetMapping("/{id}")
    Reply map(@PathVariable String id) {
        MindMap map = maps.held(id);
        int named =
                (int)
                        map.clusters().stream()
                                .filter(Cluster::named)
                                .filter(cluster -> !cluster.input())
                                .count();
        return Reply.page(
                "discovery/map.jte",
                "What moves " + map.subject(),
                "north-star",
                new MapPage(MapView.of(map, here.metric()), here.newId(), named));
    }

    @GetMapping("/{id}/_map")
    Reply piece(@PathVariable String id) {
        return Reply.fragment("discovery/_map.jte", MapView.of(maps.held(id), here.metric()));
    }

    @GetMapping("/{id}/live")
    void live(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String seen,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletResponse response)
            throws IOException {
        maps.held(id);
        live.stream(
                Maps.topic(id),
                person.id(),
                last.isEmpty() ? seen : last,
                () -> maps.held(id).version(),
                PARTS,
                () -> {},
                response);
    }

    /// The version alone, for a page that the stream doesn't reach.
    @GetMapping(value = "/{id}/version", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> version(@PathVariable String id) {
        return ResponseEntity.ok(String.valueOf(maps.held(id).version()));
    }

    @PostMapping("/{id}/stage")
    Reply turn(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        Stage stage =
                Arrays.stream(Stage.values())
                        .filter(one -> one.name().equals(call.text("stage")))
                        .findFirst()
                        .orElseGet(() -> maps.held(id).stage());
        return maps.carry(id, call, "", map -> map.hand(person.id()).turnTo(stage));
    }

    /// Undoes the last act of the one who asks.
    @PostMapping("/{id}/undo")
    Reply undo(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return maps.carry(
                id, Call.of(person, request), "", map -> map.hand(person.id()).takeBack());
    }
}
