package cynosure.events.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A small process for what must not end the server: the same Java and the same classes, with
/// little memory.
public final class OwnProcess {

    private static final String LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    private OwnProcess() {}

    /// How such a process is begun.
    public static List<String> command(Class<?> program, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String place = program.getProtectionDomain().getCodeSource().getLocation().toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(
                List.of(
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + nothing(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path")));
        if (place.contains("!/") || place.startsWith("jar:nested:")) {
            command.addAll(List.of("-Dloader.main=" + program.getName(), LAUNCHER));
        } else {
            command.add(program.getName());
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /// On Linux, of all processes this one is ended first when the machine runs out of memory.
    public static void dieFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return;
        }
    }

    static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
