package cynosure.cli;

import cynosure.framework.exchange.Dbt;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.yaml.Sheet;
import java.nio.file.Path;
import java.util.List;

/// Files of a dbt project that belong together.
final class DbtFiles {

    private DbtFiles() {}

    /// @param only the names that are asked for; all when there are none
    static List<Dbt.Told> read(List<Path> files, List<String> only) {
        List<Dbt.Told> all = Dbt.read(files.stream().map(Sheet::of).toList());
        List<String> names = all.stream().map(Dbt.Told::name).toList();
        for (String name : only) {
            if (!names.contains(name)) {
                Problem unknown =
                        Problem.of(
                                "cli.unknown-dbt",
                                "No metric in the files is called " + name + ".",
                                "Use its label, or its name where it has none.");
                throw Fault.mistake(unknown.didYouMean(Nearest.to(name, names).orElse(null)));
            }
        }
        return only.isEmpty()
                ? all
                : all.stream().filter(told -> only.contains(told.name())).toList();
    }
}
