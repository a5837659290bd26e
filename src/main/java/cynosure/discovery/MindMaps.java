package cynosure.discovery;

import cynosure.people.Person;
import java.util.List;
import java.util.function.Function;

/// All maps, each the sum of its acts. Safe for use by many people at once: the acts of one map
/// happen one after the other.
public interface MindMaps {

    /// Begins a map under this id. Beginning it again under the same id changes nothing.
    ///
    /// @param subject the metric, or what could become it
    MindMap begin(String id, String subject, Person by);

    /// The newest first.
    List<MindMap> all();

    /// The map as it is now; refuses an id that no map has.
    MindMap held(String mapId);

    /// Carries out a verb and answers with the map after it, stored for good before anyone sees it.
    /// An act that was carried out before changes nothing.
    MindMap act(String mapId, Act act, Function<MindMap, List<Happening>> verb);

    /// Like [#act], together with a change elsewhere: either both are stored or neither.
    MindMap act(String mapId, Act act, Function<MindMap, List<Happening>> verb, Runnable alongside);

    /// Everything that was ever done on a map, oldest first.
    List<Done> story(String mapId);
}
