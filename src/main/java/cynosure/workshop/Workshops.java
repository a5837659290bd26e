package cynosure.workshop;

import cynosure.language.Language;
import cynosure.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// All workshops, each the sum of its acts. Safe for use by many people at once: the acts of one
/// workshop happen one after the other.
public interface Workshops {

    /// Plans a workshop under this id. Planning it again under the same id changes nothing.
    Workshop plan(String id, Person by, String product, Agenda agenda, Language language);

    /// Plans a workshop in English.
    default Workshop plan(String id, Person by, String product, Agenda agenda) {
        return plan(id, by, product, agenda, Language.ENGLISH);
    }

    /// Plans a workshop of this length.
    default Workshop plan(String id, Person by, String product, Length length) {
        return plan(id, by, product, length.agenda());
    }

    /// Plans the session in which another goes on, with everything that lay open in it. Planning it
    /// again under the same id changes nothing.
    Workshop planAfter(String id, Person by, Workshop before, Purpose purpose);

    /// The newest first.
    List<Workshop> all();

    Optional<Workshop> find(String id);

    /// The workshop that can be joined with this code; none once it is over.
    Optional<Workshop> openWithCode(String joinCode);

    /// Carries out a verb and answers with the state after it, stored for good before anyone sees
    /// it. An act that was carried out before changes nothing.
    Held act(String workshopId, Act act, Function<Workshop, List<Happening>> verb);

    /// Like [#act], together with a change elsewhere: either both are stored or neither.
    Held act(
            String workshopId,
            Act act,
            Function<Workshop, List<Happening>> verb,
            Runnable alongside);

    /// Does something of which nothing is stored as an act, while no act of this workshop happens.
    void quietly(String workshopId, Consumer<Workshop> deed);

    /// Who carried out an act; empty when nobody did.
    Optional<String> actor(String workshopId, String actId);

    /// A workshop and its version: how many acts it is the sum of.
    record Held(Workshop workshop, long version) {}

    Held held(String workshopId);
}
