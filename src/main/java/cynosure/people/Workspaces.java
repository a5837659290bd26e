package cynosure.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// The one workspace of this installation, once it has been named.
public interface Workspaces {

    Optional<Workspace> current();

    /// Where its days begin and end; UTC before it is named.
    default ZoneId zone() {
        return current().map(Workspace::zone).orElse(ZoneOffset.UTC);
    }

    /// Names the workspace, or changes it.
    void settle(Workspace workspace);
}
