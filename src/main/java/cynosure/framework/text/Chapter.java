package cynosure.framework.text;

import cynosure.people.Person;
import cynosure.yaml.Sheet;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// A part of the file that another room keeps. The file has its key and its place; what stands
/// there is that room's to write and to read.
public interface Chapter {

    /// One of [Keys#FILE].
    String key();

    /// What stands there now: lists, pairs, texts, numbers, in their order. An empty list is left
    /// out of the file.
    Object written();

    /// What a file says there; mistakes are told to the sheet.
    Page read(Node node, Sheet sheet);

    /// Carries out what takes a whole file over, in a way in which nothing of this room comes
    /// between. The changes bring their own transaction.
    default void together(Runnable changes) {
        changes.run();
    }

    /// The chapter as one file has it, with nothing taken over yet.
    interface Page {

        /// What it says that does not stand here now, each in a few words.
        List<String> changes();

        /// Makes it what stands here.
        void become(Person by);

        /// The same, with the reason that was given for the whole file; may be empty.
        default void become(Person by, String why) {
            become(by);
        }
    }
}
