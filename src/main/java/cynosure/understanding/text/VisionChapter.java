package cynosure.understanding.text;

import cynosure.framework.text.Chapter;
import cynosure.understanding.Understandings;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes the vision as it is put now.
@Component
class VisionChapter implements Chapter {

    private final Understandings understandings;

    VisionChapter(Understandings understandings) {
        this.understandings = understandings;
    }

    @Override
    public String key() {
        return UnderstandingKeys.VISION;
    }

    @Override
    public Object written() {
        String words = understandings.now().vision().words();
        return words.isEmpty() ? List.of() : words;
    }
}
