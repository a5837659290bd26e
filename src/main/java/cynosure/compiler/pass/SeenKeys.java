package cynosure.compiler.pass;

import cynosure.compiler.plan.Rows.Key;
import java.util.List;

/// The keys of rows where a step before has made columns of them.
record SeenKeys(List<Key> keys) {

    List<Key> of(String alias) {
        return keys.stream()
                .map(key -> new Key(key.name(), Scope.column(alias, key.name())))
                .toList();
    }
}
