package cynosure.judgement.web;

import cynosure.judgement.Answer;
import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import cynosure.judgement.Limits;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The eight questions a team asks of its metric: one after the other, or all at once.
@Controller
class QuestionRoutes {

    private static final Problem OUTRUN =
            Problem.of(
                    "judgement.outrun",
                    "Somebody answered this while you were writing. Nothing is lost: theirs is shown, yours is in the field.",
                    "Put both into one answer, then keep it.");

    private final Questioning questioning;
    private final Answers answers;

    QuestionRoutes(Questioning questioning, Answers answers) {
        this.questioning = questioning;
        this.answers = answers;
    }

    /// @param counted `true` waits until data has been asked, for browsers that fetch no pieces
    @GetMapping(QuestionsPage.ALL)
    Reply all(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "false") boolean counted) {
        String title = "Eight questions about " + questioning.metric().name();
        return Reply.page(
                "judgement/questions.jte",
                title,
                "north-star",
                page(questioning.all(person, counted), Problems.NONE));
    }

    @GetMapping(QuestionsPage.ALL + "/{number}")
    Reply one(
            @AuthenticationPrincipal Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean counted) {
        questioning.metric();
        return one(200, questioning.view(question(number), person, counted), Problems.NONE);
    }

    /// @param seen the answer that stood on the page; 0 for none
    /// @param then `next` to go on, else back to all of them
    @PostMapping(QuestionsPage.ALL + "/{number}")
    Reply answer(
            @AuthenticationPrincipal Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") String seen,
            @RequestParam(defaultValue = "") String then) {
        questioning.metric();
        ConvergingQuestion question = question(number);
        String plain = words.replace("\r\n", "\n").strip();
        Problems problems = Limits.ofAnswer(plain);
        if (!problems.none()) {
            return one(422, written(question, plain, person, false), problems);
        }
        Optional<Answer> latest = questioning.latest(question);
        int version = questioning.version();
        boolean same =
                latest.filter(one -> one.words().equals(plain) && one.version() == version)
                        .isPresent();
        String stood = latest.map(one -> String.valueOf(one.seq())).orElse("0");
        if (!same && !stood.equals(seen)) {
            answers.keep(question, plain, person);
            return one(409, written(question, plain, person, true), Problems.of(OUTRUN));
        }
        if (same) {
            answers.keep(question, "", person);
        } else {
            answers.answer(question, plain, version, person);
        }
        QuestionView view = questioning.view(question, person, false);
        return Reply.see(
                then.equals("next") ? view.next() : QuestionsPage.ALL + "#q" + question.number());
    }

    /// Keeps what somebody is writing, for them alone.
    @PostMapping(QuestionsPage.ALL + "/{number}/draft")
    Reply keep(
            @AuthenticationPrincipal Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words) {
        questioning.metric();
        ConvergingQuestion question = question(number);
        String plain = words.replace("\r\n", "\n");
        if (plain.length() > Limits.ANSWER_MAX) {
            throw new Fault(Fault.Kind.UNREADABLE, Limits.ofAnswer(plain));
        }
        boolean unchanged =
                questioning
                        .latest(question)
                        .filter(one -> one.words().equals(plain.strip()))
                        .isPresent();
        answers.keep(question, unchanged ? "" : plain, person);
        return new Reply.Carried(
                QuestionsPage.ALL + "/" + question.number(),
                new Reply.Fragment(
                        "judgement/_kept.jte",
                        unchanged || plain.isBlank() ? "" : "Kept as your draft.",
                        200));
    }

    private QuestionView written(
            ConvergingQuestion question, String words, Person person, boolean outrun) {
        QuestionView view = questioning.view(question, person, false);
        return new QuestionView(
                view.question(),
                view.answer(),
                view.earlier(),
                words,
                view.draft(),
                view.facts(),
                view.links(),
                outrun);
    }

    private QuestionsPage page(List<QuestionView> questions, Problems problems) {
        return new QuestionsPage(
                questioning.metric().name(),
                questioning.metric().definition(),
                questions,
                questioning.answered(),
                problems);
    }

    private Reply one(int status, QuestionView view, Problems problems) {
        return new Reply.Page(
                "judgement/question.jte",
                view.question().title(),
                "north-star",
                page(List.of(view), problems),
                status);
    }

    private static ConvergingQuestion question(String number) {
        for (ConvergingQuestion question : ConvergingQuestion.values()) {
            if (String.valueOf(question.number()).equals(number)) {
                return question;
            }
        }
        throw Fault.notFound(
                "judgement.no-question",
                "There is no such question; there are eight.",
                "Choose one of them.");
    }
}
