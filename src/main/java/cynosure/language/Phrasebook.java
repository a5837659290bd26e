package cynosure.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Everything that can be said in one language. A key begins with the name of the bundle that has
/// it: `room.here.nobody` stands in `words/room.properties` as `here.nobody`.
///
/// A text that is asked for with arguments is an ICU message, with plurals and choices; one that is
/// asked for without is taken as it stands, braces and all. A language that lacks a text has a hole
/// that a test finds: no other language steps in.
public final class Phrasebook {

    private static final Map<Language, Phrasebook> ALL = all();

    private final Language language;
    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();

    private Phrasebook(Language language) {
        this.language = language;
    }

    public static Phrasebook of(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    public String say(String key) {
        int dot = key.indexOf('.');
        String text = bundle(key.substring(0, dot)).get(key.substring(dot + 1));
        if (text == null) {
            throw new IllegalStateException(language + " has no words for " + key);
        }
        return text;
    }

    public String say(String key, Object... args) {
        if (args.length == 0) {
            return say(key);
        }
        MessageFormat message =
                messages.computeIfAbsent(
                        key, any -> new MessageFormat(say(key), language.locale()));
        synchronized (message) {
            return message.format(args);
        }
    }

    /// A text with marks of its own (`<strong>`, `<em>`, `<code>`) as a piece of a page. What it is
    /// given is written so that it can't be read as marks.
    public String html(String key, Object... args) {
        return say(key, Arrays.stream(args).map(Phrasebook::unmarked).toArray());
    }

    /// A text may be missing, such as the hint of a question that needs none.
    public String sayIfAny(String key) {
        int dot = key.indexOf('.');
        return bundle(key.substring(0, dot)).getOrDefault(key.substring(dot + 1), "");
    }

    public boolean has(String key) {
        int dot = key.indexOf('.');
        return bundle(key.substring(0, dot)).containsKey(key.substring(dot + 1));
    }

    /// Texts with numbers at the end, from 1 as far as they go; none where there is no first.
    public List<String> list(String key) {
        return IntStream.iterate(1, number -> has(key + "." + number), number -> number + 1)
                .mapToObj(number -> say(key + "." + number))
                .toList();
    }

    private static Object unmarked(Object arg) {
        return arg instanceof Number
                ? arg
                : String.valueOf(arg)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    private Map<String, String> bundle(String name) {
        return bundles.computeIfAbsent(name, this::read);
    }

    private Map<String, String> read(String name) {
        String path = "/words/" + name + language.suffix() + ".properties";
        try (InputStream in = Phrasebook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There are no words at " + path);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> byKey = new ConcurrentHashMap<>();
            texts.forEach((key, text) -> byKey.put((String) key, (String) text));
            return Map.copyOf(byKey);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Language, Phrasebook> all() {
        Map<Language, Phrasebook> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Phrasebook(language));
        }
        return all;
    }
}
