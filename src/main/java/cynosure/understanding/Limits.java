package cynosure.understanding;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.regex.Pattern;

/// How much may be said, and what has to be.
public final class Limits {

    public static final int WORDS_MAX = 500;
    public static final int EVIDENCE_MAX = 1_000;
    public static final int LINK_MAX = 500;
    public static final int VISION_MAX = 2_000;
    public static final int MOMENT_MAX = 200;

    /// What was taken over from a workshop may be longer than what is written here.
    public static final int FILE_MAX = 8_000;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/?#.][^\\s]*");

    private Limits() {}

    public static Problems ofTenet(String words) {
        return said(
                "understanding.belief",
                "The belief",
                words,
                WORDS_MAX,
                "There is no belief in it yet.",
                "Say in a sentence what you hold to be true; nobody has to agree.");
    }

    public static Problems ofEvidence(String words, String link) {
        Problems problems =
                said(
                        "understanding.evidence",
                        "The evidence",
                        words,
                        EVIDENCE_MAX,
                        "Nothing is said yet that speaks for it or against it.",
                        "Say in a sentence what you saw, read or counted.");
        boolean open = link.isEmpty() || link.length() <= LINK_MAX && LINK.matcher(link).matches();
        return open
                ? problems
                : problems.and(
                        Problems.of(
                                Problem.of(
                                        "understanding.link",
                                        "That is no address of a page.",
                                        "It begins with https:// and has at most %d characters; or leave it out."
                                                .formatted(LINK_MAX))));
    }

    /// What a file holds.
    public static Problems ofTenetInFile(String words) {
        return words.isBlank()
                ? ofTenet(words)
                : Problems.tooLong("understanding.belief", "The belief", words, FILE_MAX);
    }

    public static Problems ofMomentInFile(String words) {
        return words.isBlank()
                ? ofMoment(words)
                : Problems.tooLong("understanding.moment", "The moment", words, FILE_MAX);
    }

    /// @param percent as it was written
    public static Problems ofSure(String percent) {
        boolean number = percent.matches("\\d{1,3}") && Integer.parseInt(percent) <= 100;
        return number
                ? Problems.NONE
                : Problems.of(
                        Problem.of(
                                "understanding.sure",
                                "How sure you are is a number from 0 to 100.",
                                "50 is a coin that is tossed; at 90 you would be surprised if it were wrong."));
    }

    public static Problems ofWords(String words) {
        return Problems.tooLong("understanding.words", "The sentence", words, WORDS_MAX);
    }

    /// What changes the fate of something is said with a reason.
    public static Problems ofWhy(String why) {
        return said(
                "understanding.why",
                "The reason",
                why,
                WORDS_MAX,
                "There is no reason yet.",
                "Say in a sentence why; it stays beside it, with your name and the day.");
    }

    public static Problems ofVision(String words) {
        return said(
                "understanding.vision",
                "The vision",
                words,
                VISION_MAX,
                "There is no vision in it yet.",
                "Write one or two sentences: for whom, what for, and what is different then.");
    }

    public static Problems ofLine(String words) {
        return said(
                "understanding.line",
                "The line",
                words,
                WORDS_MAX,
                "Nothing is written yet.",
                "Say what this part tells you, or what it leaves open.");
    }

    public static Problems ofMoment(String words) {
        return said(
                "understanding.moment",
                "The moment",
                words,
                MOMENT_MAX,
                "There is no moment in it yet.",
                "Say who does what, and what they have then.");
    }

    private static Problems said(
            String code, String what, String text, int most, String missing, String next) {
        return text.isBlank()
                ? Problems.of(Problem.of(code, missing, next))
                : Problems.tooLong(code, what, text, most);
    }
}
