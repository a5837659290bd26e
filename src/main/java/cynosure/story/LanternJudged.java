package cynosure.story;

import static cynosure.judgement.Stance.CANT_SAY;
import static cynosure.judgement.Stance.NO;
import static cynosure.judgement.Stance.PARTLY;
import static cynosure.judgement.Stance.YES;

import cynosure.judgement.ConvergingQuestion;
import cynosure.judgement.Criterion;
import cynosure.judgement.Stance;
import java.util.List;

/// What Lantern's people said of their metric in the weeks after they adopted it. They are not
/// through yet, and they don't agree.
public final class LanternJudged {

    /// What somebody said of a point.
    public record Voice(String who, Criterion criterion, Stance stance, String words) {}

    /// What somebody wrote down as the team's answer.
    public record Written(String who, ConvergingQuestion question, String words) {}

    public static final List<Voice> VOICES =
            List.of(
                    said("Tomas", Criterion.VALUE, YES, ""),
                    said(
                            "Ines",
                            Criterion.VALUE,
                            YES,
                            "A note is shared when a book has met somebody."),
                    said("Priya", Criterion.VALUE, YES, ""),
                    said(
                            "Jonas",
                            Criterion.VALUE,
                            PARTLY,
                            "Those who only read along are happy, too."),
                    said("Lotte", Criterion.STRATEGY, YES, ""),
                    said("Bram", Criterion.STRATEGY, YES, "It has the club in it."),
                    said("Priya", Criterion.LEADING, CANT_SAY, "I'd like to see it tested."),
                    said(
                            "Bram",
                            Criterion.LEADING,
                            YES,
                            "My mother's club shared notes long before it paid."),
                    said("Tomas", Criterion.ACTIONABLE, YES, "Sync, and it moves."),
                    said("Ines", Criterion.ACTIONABLE, YES, ""),
                    said("Lotte", Criterion.UNDERSTANDABLE, YES, "I have told it to a bookseller."),
                    said(
                            "Jonas",
                            Criterion.UNDERSTANDABLE,
                            NO,
                            "“Lamplighter” needs a sentence each time."),
                    said("Tomas", Criterion.UNDERSTANDABLE, PARTLY, ""),
                    said("Priya", Criterion.MEASURABLE, YES, ""),
                    said("Tomas", Criterion.MEASURABLE, YES, ""),
                    said(
                            "Priya",
                            Criterion.INDEPENDENT,
                            NO,
                            "In August everybody reads at the sea, without us."),
                    said("Bram", Criterion.INDEPENDENT, YES, ""),
                    said("Lotte", Criterion.INDEPENDENT, YES, ""));

    public static final List<Written> WRITTEN =
            List.of(
                    new Written("Bram", ConvergingQuestion.DECISIONS, "The autumn discount."),
                    new Written(
                            "Lotte",
                            ConvergingQuestion.DECISIONS,
                            "We would have mended lost notes a year earlier, and not have made the autumn discount."),
                    new Written(
                            "Jonas",
                            ConvergingQuestion.ABSENT,
                            "Whoever lost their notes in the first week. They write to me once and never light anything."),
                    new Written(
                            "Priya",
                            ConvergingQuestion.RHYTHM,
                            "Evenings and Sundays are strong, August is weak. We compare with last year before we cheer."));

    /// Who wrote down what the metric is a function of, and how sure she was.
    public static final String BELIEVER = "Priya";

    public static final int BELIEVED = 55;

    private LanternJudged() {}

    private static Voice said(String who, Criterion criterion, Stance stance, String words) {
        return new Voice(who, criterion, stance, words);
    }
}
