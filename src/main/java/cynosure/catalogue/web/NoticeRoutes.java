package cynosure.catalogue.web;

import cynosure.catalogue.Subject;
import cynosure.catalogue.Touched;
import cynosure.catalogue.watch.Notice;
import cynosure.catalogue.watch.NoticeWords;
import cynosure.catalogue.watch.Notices;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is unusual about the events, and what people say of it.
@Controller
class NoticeRoutes {

    static final String ALL = "/catalogue/notices";

    private static final String ONE = ALL + "/{id}";

    private final Notices notices;
    private final Touched touched;
    private final Around around;

    NoticeRoutes(Notices notices, Touched touched, Around around) {
        this.notices = notices;
        this.touched = touched;
        this.around = around;
    }

    @GetMapping(ALL)
    Reply all() {
        return Reply.page("catalogue/notices.jte", "Notices", "events", page());
    }

    /// What is open, for the page about events.
    @GetMapping(ALL + "/open")
    Reply open() {
        return Reply.fragment("catalogue/_open.jte", page());
    }

    @GetMapping(ONE)
    Reply one(@PathVariable String id) {
        return reply(find(id), "", "", Problems.NONE, 200);
    }

    /// Why it is so.
    @PostMapping(ONE)
    Reply explain(
            @PathVariable String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        Sent sent = Sent.in(request);
        Notice notice = find(id);
        String words = sent.text("words").strip();
        Optional<Notice.Why> why =
                sent.one("why", Notice.Why.values()).filter(one -> one != Notice.Why.REOPENED);
        boolean silent = why.filter(one -> one == Notice.Why.ELSE).isPresent() && words.isEmpty();
        if (why.isEmpty() || silent || words.length() > Notice.Answer.WORDS_MAX) {
            Problems problems =
                    Problems.of(
                            Problem.of(
                                    "catalogue.reason",
                                    "The reason is missing, or longer than %d letters."
                                            .formatted(Notice.Answer.WORDS_MAX),
                                    "Choose why it is so; say in a sentence what else it is."));
            return reply(notice, sent.text("why"), words, problems, 422);
        }
        return answer(notice, sent, why.get(), words, person);
    }

    @PostMapping(ONE + "/opening")
    Reply reopen(
            @PathVariable String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        return answer(find(id), Sent.in(request), Notice.Why.REOPENED, "", person);
    }

    private Reply answer(Notice notice, Sent sent, Notice.Why why, String words, Person person) {
        try {
            int seen = sent.number("answers").orElse(0L).intValue();
            notices.answer(notice.id(), seen, why, words, person);
        } catch (Fault outrun) {
            return reply(find(notice.id()), why.name(), words, outrun.problems(), 409);
        }
        return Reply.see(ALL + "/" + notice.id());
    }

    private Notice find(String id) {
        return notices.find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "catalogue.no-notice",
                                        "There is no such notice.",
                                        "Choose one from the list."));
    }

    private NoticesPage page() {
        List<Notice> all = notices.all();
        return new NoticesPage(
                all.stream().filter(Notice::open).map(NoticeRoutes::row).toList(),
                all.stream()
                        .filter(one -> one.until() == null && !one.open())
                        .map(NoticeRoutes::row)
                        .toList(),
                all.stream().filter(one -> one.until() != null).map(NoticeRoutes::row).toList());
    }

    private static NoticesPage.Row row(Notice notice) {
        return new NoticesPage.Row(
                ALL + "/" + notice.id(),
                NoticeWords.what(notice),
                NoticeWords.when(notice),
                NoticeWords.evidence(notice),
                notice.reason().map(NoticeRoutes::reason).orElse(""));
    }

    private static String reason(Notice.Answer answer) {
        return (answer.why().label() + ". " + answer.words()).strip();
    }

    private Reply reply(Notice notice, String why, String words, Problems problems, int status) {
        Subject subject = notice.subject();
        boolean everything = subject.event().isEmpty();
        NoticePage page =
                new NoticePage(
                        notice.id(),
                        NoticeWords.what(notice),
                        NoticeWords.when(notice),
                        NoticeWords.evidence(notice),
                        NoticeWords.sure(notice),
                        NoticeWords.rule(notice),
                        everything ? "" : EventWords.href(subject.event()),
                        everything ? "" : EventWords.chart(subject.event()),
                        touched.by(subject).stream()
                                .map(node -> new EventPage.Link(node.name(), EventWords.href(node)))
                                .toList(),
                        notice.answers().stream().map(this::line).toList(),
                        notice.reason().isPresent(),
                        notice.until() != null,
                        notice.answers().size(),
                        why,
                        words,
                        problems);
        return new Reply.Page("catalogue/notice.jte", page.what(), "events", page, status);
    }

    private NoticePage.Line line(Notice.Answer answer) {
        return new NoticePage.Line(
                answer.why().label(),
                answer.words(),
                around.name(answer.by()) + ", " + around.moment(answer.at()));
    }
}
