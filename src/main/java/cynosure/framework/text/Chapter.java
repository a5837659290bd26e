package cynosure.framework.text;

/// A part of the file that another room keeps. The file has its key and its place; what stands
/// there is that room's to write and to read.
public interface Chapter {

    /// One of [Keys#FILE].
    String key();

    /// What stands there now: lists, pairs, texts, numbers, in their order. An empty list is left
    /// out of the file.
    Object written();
}
