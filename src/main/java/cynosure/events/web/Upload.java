package cynosure.events.web;

import cynosure.problem.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files that lie ready to be imported, and what was said about them.
///
/// @param attempt how often their import was started; a form that knows an older number is a second
///   click
/// @param ending how the last attempt ended; null while none did
/// @param trial what an import would do with just these choices; null when nobody has asked
/// @param readLike the name of the saved mapping it is read by; null when there is none
/// @param saveAs the name that was said for its mapping; null while nobody said one
record Upload(
        String id,
        Instant at,
        List<File> files,
        Choices choices,
        int attempt,
        @Nullable Ending ending,
        @Nullable List<Tried> trial,
        @Nullable String readLike,
        @Nullable String saveAs) {

    /// One file, by the name it had on the person's machine.
    record File(String name, long bytes) {}

    /// How an attempt ended: with files brought in, or with what stood in the way.
    ///
    /// @param tooLate whether a stop was asked for when everything was in; null when it wasn't
    ///   known
    record Ending(List<Arrived> arrived, List<Problem> problems, @Nullable Boolean tooLate) {}

    /// A file that is in.
    ///
    /// @param number of its import
    /// @param before it was imported earlier, and nothing was added now
    record Arrived(String file, int number, boolean before) {}

    static Upload fresh(String id, Instant at, List<File> files) {
        return new Upload(id, at, List.copyOf(files), Choices.NONE, 0, null, null, null, null);
    }

    Upload with(Choices chosen) {
        return new Upload(id, at, files, chosen, attempt, ending, null, readLike, saveAs);
    }

    /// The same, read as a saved mapping says.
    Upload readLike(String name, Choices saved) {
        return new Upload(id, at, files, saved, attempt, ending, null, name, saveAs);
    }

    /// The same with a name for its mapping; nothing changes when none was asked for.
    Upload named(@Nullable String name) {
        return name == null
                ? this
                : new Upload(
                        id, at, files, choices, attempt, ending, trial, readLike, name.strip());
    }

    Upload started(Choices chosen) {
        return new Upload(id, at, files, chosen, attempt + 1, null, null, readLike, null);
    }

    Upload ended(Ending how) {
        return new Upload(id, at, files, choices, attempt, how, null, readLike, saveAs);
    }

    /// Tried without bringing anything in.
    Upload tried(List<Tried> found) {
        return new Upload(id, at, files, choices, attempt, ending, found, readLike, saveAs);
    }

    /// A trial met what would stand in the way of the import.
    Upload failed(List<Problem> problems) {
        return ended(new Ending(List.of(), problems, false));
    }

    /// Everything is in, now or from earlier.
    boolean done() {
        return ending != null && ending.problems().isEmpty();
    }

    /// The last attempt, or the last trial, has met what stands in its way.
    boolean tookNothing() {
        return trial == null && ending != null && !ending.problems().isEmpty()
                || startedAndNotEnded();
    }

    /// Somebody has stopped the last attempt.
    boolean stopped() {
        return tookNothing()
                && ending != null
                && ending.problems().stream().anyMatch(one -> one.code().equals("events.stopped"));
    }

    /// Somebody wanted to stop it when everything was in.
    boolean stoppedTooLate() {
        return ending != null && Boolean.TRUE.equals(ending.tooLate());
    }

    /// An attempt began, and nobody knows its end: the server was stopped in between.
    boolean startedAndNotEnded() {
        return attempt > 0 && ending == null && trial == null;
    }

    /// Some of the files were imported earlier, so they may still be wanted again.
    boolean partlyThereBefore() {
        return ending != null && ending.arrived().stream().anyMatch(Arrived::before);
    }

    /// The files' names, for a title: the first, and how many more.
    String title() {
        String first = files.getFirst().name();
        return files.size() == 1
                ? first
                : first
                        + " and "
                        + (files.size() - 1)
                        + (files.size() == 2 ? " more file" : " more files");
    }
}
