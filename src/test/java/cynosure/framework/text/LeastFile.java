package cynosure.framework.text;

import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import java.util.List;

/// The shortest file with a framework, to which chapters can be added.
public final class LeastFile {

    public static final String TEXT =
            "version: 1\nproduct: Lantern\ngame: attention\nmetric:\n  name: Readers\n";

    /// What it says.
    public static final Framework FRAMEWORK =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar("Readers", "", "", ""),
                    List.of(),
                    List.of());

    private LeastFile() {}
}
