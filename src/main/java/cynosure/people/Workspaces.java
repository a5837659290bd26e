package cynosure.people;

import java.util.Optional;

/// The one workspace of this installation, once it has been named.
public interface Workspaces {

    Optional<Workspace> current();

    /// Names the workspace, or changes it.
    void settle(Workspace workspace);
}
