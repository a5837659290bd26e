package cynosure.roadmap;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a list says of one thing that the team works on.
///
/// @param key what the list calls it, such as `ENG-12`; what [#keyOf] makes of its title, where the
///   list has no keys
/// @param status in the words of the list; empty when it says nothing
/// @param finished whether it is over: done or called off
/// @param owner who does it; empty when the list does not say
/// @param url where it stands; empty when the list does not say
/// @param size how much work it is, in whatever the list counts; null when it does not say
public record Work(
        String key,
        String title,
        String status,
        boolean finished,
        String owner,
        String url,
        @Nullable BigDecimal size) {

    public Work {
        key = line(key);
        title = line(title);
        status = line(status);
        owner = line(owner);
        url = line(url);
        size = size == null ? null : plain(size);
    }

    /// Something of which only the title is known.
    public static Work titled(String title) {
        return new Work(keyOf(title), title, "", false, "", "", null);
    }

    /// What something is known by that has nothing but a title, however it is written.
    public static String keyOf(String title) {
        return line(title).toLowerCase(Locale.ROOT);
    }

    /// The key, where it is one that people would recognise; else empty.
    public String shownKey() {
        return key.matches("[\\p{L}\\p{N}#_./-]{1,24}") && !key.equals(keyOf(title)) ? key : "";
    }

    /// The same as a later list tells it. What that list says nothing of stays as it was.
    public Work told(Work later) {
        return new Work(
                key,
                later.title,
                later.status.isEmpty() ? status : later.status,
                later.status.isEmpty() ? finished || later.finished : later.finished,
                later.owner.isEmpty() ? owner : later.owner,
                later.url.isEmpty() ? url : later.url,
                later.size == null ? size : later.size);
    }

    /// The same number has one form, so that what is equal is written alike.
    private static BigDecimal plain(BigDecimal size) {
        BigDecimal bare = size.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
