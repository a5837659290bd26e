package cynosure.cli;

import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Draft;
import cynosure.bets.Sentence;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.request.Answer;
import cynosure.request.Asked;
import cynosure.request.KindNo;
import cynosure.request.Reason;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.request.Thought;
import cynosure.story.LanternRequests;
import cynosure.story.LanternRequests.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/// Lets the story company write down what people ask for, and answer most of it.
final class LanternAsks {

    private final ApplicationContext rooms;
    private final Requests requests;
    private final Ids ids;

    LanternAsks(ApplicationContext rooms) {
        this.rooms = rooms;
        this.requests = rooms.getBean(Requests.class);
        this.ids = rooms.getBean(Ids.class);
    }

    /// Does nothing where something was asked already.
    void ask(Person owner) {
        if (!requests.all().isEmpty()) {
            return;
        }
        String opportunity = ids.next();
        for (Wish wish : LanternRequests.WISHES) {
            Request request = written(wish, owner);
            switch (wish.comes()) {
                case OPPORTUNITY -> become(request, opportunity, owner);
                case VOICE -> answer(request, new Answer.Voice(opportunity), owner);
                case WAITS -> answer(request, new Answer.Waits(wish.why(), later()), owner);
                case NO -> refuse(request, wish, owner);
                case NOTHING_YET -> {}
            }
        }
    }

    private Request written(Wish wish, Person owner) {
        String id = ids.next();
        Asked asked = new Asked(wish.what(), wish.who(), "");
        requests.add(id, asked, owner.id());
        requests.write(
                id,
                1,
                asked,
                new Thought(
                        input(wish.input()),
                        wish.comes() == LanternRequests.Comes.NO,
                        new Sentence(wish.ifWe(), wish.then()),
                        wish.job(),
                        wish.better(),
                        wish.must()));
        return requests.find(id).orElseThrow();
    }

    private void become(Request request, String opportunity, Person owner) {
        Draft draft = Draft.titled(request.thought().better()).saying(request.thought().sentence());
        rooms.getBean(Bets.class)
                .act(
                        new Act(ids.next(), owner.id()),
                        board ->
                                board.writing().find(opportunity, request.thought().input(), draft),
                        () -> answer(request, new Answer.Opportunity(opportunity), owner));
    }

    private void refuse(Request request, Wish wish, Person owner) {
        KindNo no = new KindNo(metric(), "", "", List.of());
        Reason reason = Reason.MOVES_NOTHING;
        answer(
                request,
                new Answer.No(reason, wish.why(), no.text(request, reason, wish.why())),
                owner);
    }

    private void answer(Request request, Answer answer, Person owner) {
        requests.answer(request.id(), request.version(), answer, owner.id());
    }

    private LocalDate later() {
        return LocalDate.now(rooms.getBean(Clock.class)).plusMonths(2);
    }

    private String metric() {
        return rooms.getBean(Frameworks.class)
                .current()
                .orElseThrow()
                .framework()
                .northStar()
                .name();
    }

    /// The id of an input by its name; empty for no name.
    private String input(String name) {
        return rooms.getBean(Frameworks.class)
                .current()
                .orElseThrow()
                .framework()
                .nodes()
                .filter(node -> node.name().equals(name))
                .map(Node::id)
                .findFirst()
                .orElse("");
    }
}
