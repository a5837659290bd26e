package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.list.Brought;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.roadmap.list.ListReader;
import cynosure.roadmap.list.ReadList;
import cynosure.web.Reply;
import cynosure.web.Sent;
import cynosure.web.SentFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// From a list of another tool to cards: bring it, look at what was understood, take it.
@Controller
@RequestMapping(Places.ALL + "/lists")
class BringRoutes {

    private static final String PASTED = "What you pasted";

    private final Acting acting;
    private final Here here;

    BringRoutes(Acting acting, Here here) {
        this.acting = acting;
        this.here = here;
    }

    @GetMapping("/new")
    Reply choose(@RequestParam(defaultValue = "") String serves) {
        return form(200, "", serves, Problems.NONE);
    }

    /// Nothing is taken yet. The list travels with the page until it is decided.
    @PostMapping
    Reply look(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String serves,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        Ladder ladder = here.ladder();
        try {
            Optional<SentFile> sent = SentFile.of(file);
            String name = sent.map(SentFile::name).orElse(PASTED);
            String letters =
                    sent.map(one -> ListReader.letters(name, one.size(), one::bytes)).orElse(words);
            ReadList list = ListReader.read(name, letters);
            String under = under(ladder, serves);
            return Reply.page(
                    "bets/brought.jte",
                    name,
                    "north-star",
                    new BroughtPage(
                            name,
                            letters,
                            under,
                            list,
                            Brought.of(ladder.board(), serves, list.works()),
                            here.newId()));
        } catch (Fault fault) {
            return form(fault.kind().httpStatus(), words, serves, fault.problems());
        }
    }

    @PostMapping("/taking")
    Reply take(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        String serves = sent.text("serves");
        under(here.ladder(), serves);
        ReadList list = ListReader.read(sent.text("name"), sent.text("words"));
        acting.act(
                person,
                sent,
                board -> Brought.of(board, serves, list.works()).become(board, here::newId));
        return Reply.see(Places.ALL + "#ideas");
    }

    private Reply form(int status, String words, String serves, Problems problems) {
        Ladder ladder = here.ladder();
        List<BringPage.Choice> inputs =
                ladder.framework().inputs().stream()
                        .map(input -> new BringPage.Choice(input.id(), input.name()))
                        .toList();
        BringPage page =
                new BringPage(words, serves, inputs, opportunities(ladder.board()), problems);
        return new Reply.Page("bets/bring.jte", "Bring a list", "north-star", page, status);
    }

    private static List<BringPage.Choice> opportunities(Board board) {
        return board.ranked(Level.OPPORTUNITY)
                .filter(Bet::open)
                .map(bet -> new BringPage.Choice(bet.id(), bet.title()))
                .toList();
    }

    /// What the input or the opportunity is called under which the list should hang.
    private static String under(Ladder ladder, String serves) {
        Optional<String> input =
                ladder.framework().inputs().stream()
                        .filter(one -> one.id().equals(serves))
                        .map(one -> one.name())
                        .findFirst();
        return Stream.concat(
                        input.stream(),
                        opportunities(ladder.board()).stream()
                                .filter(one -> one.id().equals(serves))
                                .map(BringPage.Choice::name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        Problem.of(
                                                "bets.no-input",
                                                "Nothing says what the list is for.",
                                                "Choose the input that its items would move, or the opportunity for which they are something to try.")));
    }
}
