package cynosure.workshop;

import java.util.List;
import java.util.Optional;

/// The agendas that the workspace has saved.
public interface AgendaTemplates {

    /// By name.
    List<AgendaTemplate> all();

    Optional<AgendaTemplate> find(String id);

    /// Saves an agenda under a name; the same name again replaces what stood under it.
    void save(String name, Agenda agenda);

    void forget(String id);
}
