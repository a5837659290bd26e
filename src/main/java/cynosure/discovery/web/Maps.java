package cynosure.discovery.web;

import cynosure.discovery.Happening;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.web.Reply;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Carries out what somebody asked for on a map, and leads back to it.
@Component
class Maps {

    static final String ALL = "/north-star/maps";

    private final MindMaps maps;

    Maps(MindMaps maps) {
        this.maps = maps;
    }

    static String url(String mapId) {
        return ALL + "/" + mapId;
    }

    static String topic(String mapId) {
        return "map " + mapId;
    }

    MindMap held(String mapId) {
        return maps.held(mapId);
    }

    MindMap act(String mapId, Call call, Function<MindMap, List<Happening>> verb) {
        return maps.act(mapId, call.act(), verb);
    }

    /// @param place where on the map one is led
    Reply carry(String mapId, Call call, String place, Function<MindMap, List<Happening>> verb) {
        act(mapId, call, verb);
        return Reply.see(url(mapId) + place);
    }
}
