package cynosure.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that somebody chose in a form.
///
/// @param name what it is called there, without the folders that some browsers tell, and short
///   enough to be shown
public record SentFile(String name, MultipartFile file) {

    private static final int NAME_MAX = 100;

    /// The file, where one was chosen that has anything in it.
    public static Optional<SentFile> of(@Nullable MultipartFile file) {
        return file == null || file.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentFile(name(file), file));
    }

    public long size() {
        return file.getSize();
    }

    public byte[] bytes() {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(MultipartFile file) {
        String whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String bare = whole.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String name = bare.isEmpty() ? "Your file" : bare;
        return name.length() > NAME_MAX ? name.substring(name.length() - NAME_MAX) : name;
    }
}
