package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.ClusterWords;
import cynosure.discovery.MindMap;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The clusters of a map: made, named, joined, dissolved.
@Controller
@RequestMapping(Maps.ALL + "/{id}/clusters")
class ClusterRoutes {

    private final Maps maps;
    private final Here here;
    private final People people;

    ClusterRoutes(Maps maps, Here here, People people) {
        this.maps = maps;
        this.here = here;
        this.people = people;
    }

    @PostMapping
    Reply gather(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        String clusterId = here.newId();
        return maps.carry(
                id,
                call,
                "#writing",
                map -> map.shaping(person.id()).gather(clusterId, call.text("name"), ""));
    }

    @GetMapping("/{clusterId}")
    Reply cluster(@PathVariable String id, @PathVariable String clusterId) {
        ClusterPanel panel = panel(id, clusterId);
        return Reply.page("discovery/cluster-page.jte", panel.card().title(), "north-star", panel);
    }

    @GetMapping("/{clusterId}/_panel")
    Reply piece(@PathVariable String id, @PathVariable String clusterId) {
        return Reply.fragment("discovery/_cluster.jte", panel(id, clusterId));
    }

    /// Where others wrote at the same time, the one who came second is led to both texts.
    @PostMapping("/{clusterId}/words")
    Reply name(
            @PathVariable String id,
            @PathVariable String clusterId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        ClusterWords words =
                new ClusterWords(
                        call.text("name"),
                        call.dimension(),
                        call.text("definition"),
                        call.text("owner"));
        MindMap map =
                maps.act(
                        id,
                        call,
                        now ->
                                now.shaping(person.id())
                                        .name(clusterId, words, (int) call.number("seen")));
        Cluster cluster = map.cluster(clusterId);
        return Reply.see(
                cluster.rivals().isEmpty()
                        ? Maps.url(id) + "#cluster-" + clusterId
                        : Maps.url(id) + "/clusters/" + clusterId);
    }

    @PostMapping("/{clusterId}/joining")
    Reply join(
            @PathVariable String id,
            @PathVariable String clusterId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        return maps.carry(
                id, call, "", map -> map.shaping(person.id()).join(clusterId, call.text("into")));
    }

    @PostMapping("/{clusterId}/dissolution")
    Reply dissolve(
            @PathVariable String id,
            @PathVariable String clusterId,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return maps.carry(
                id,
                Call.of(person, request),
                "",
                map -> map.shaping(person.id()).dissolve(clusterId));
    }

    private ClusterPanel panel(String id, String clusterId) {
        MindMap map = maps.held(id);
        return ClusterPanel.of(
                map,
                map.cluster(clusterId),
                here.newId(),
                here,
                people.members().stream().map(Person::name).toList());
    }
}
