package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.fuzz.Scratch;
import cynosure.fuzz.Trial;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.nio.file.Path;

/// A file that says what a product's North Star is. It is understood whole or refused with every
/// mistake in it, each with its place; and read twice it says the same.
public final class NorthStarTrial implements Trial {

    @Override
    public void of(byte[] bytes) {
        Scratch.with(bytes, file -> assertThat(said(file)).isEqualTo(said(file)));
    }

    private static String said(Path file) {
        try {
            return NorthStarFile.read(file).toString();
        } catch (Fault refused) {
            for (Problem problem : refused.problems()) {
                assertThat(problem.code()).matches("[a-z]+\\.[a-z-]+");
                assertThat(problem.sentence()).isNotBlank().doesNotContain("Exception", "org.yaml");
            }
            return refused.problems().toString();
        }
    }
}
