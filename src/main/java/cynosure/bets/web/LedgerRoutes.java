package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.ledger.Entry;
import cynosure.bets.ledger.Ledger;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.metric.Figure;
import cynosure.web.Reply;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Every bet that was placed, and how far the forecasts can be trusted.
@Controller
class LedgerRoutes {

    static final String ALL = Places.ALL + "/ledger";

    private final Here here;
    private final Frameworks frameworks;
    private final MoveWords moves;

    LedgerRoutes(Here here, Frameworks frameworks, MoveWords moves) {
        this.here = here;
        this.frameworks = frameworks;
        this.moves = moves;
    }

    @GetMapping(ALL)
    Reply show(
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String input,
            @RequestParam(defaultValue = "") String outcome) {
        LedgerFilter filter = new LedgerFilter(level, kind, input, outcome);
        Ledger ledger = Ledger.of(here.board());
        Map<String, String> inputs = inputs(ledger);
        Map<String, Figure> figures = new HashMap<>();
        return Reply.page(
                "bets/ledger.jte",
                "Ledger of bets",
                "north-star",
                LedgerPage.of(
                        ledger,
                        filter,
                        filter.selects(inputs),
                        entry -> row(entry, inputs, figures)));
    }

    @GetMapping(value = ALL + "/" + LedgerFile.NAME, produces = "text/csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String input,
            @RequestParam(defaultValue = "") String outcome) {
        Board board = here.board();
        Ledger all = Ledger.of(board);
        Ledger ledger = all.only(new LedgerFilter(level, kind, input, outcome)::wants);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(LedgerFile.NAME)
                                .build()
                                .toString())
                .body(LedgerFile.write(ledger, board, inputs(all), here.zone()));
    }

    private LedgerPage.Row row(
            Entry entry, Map<String, String> inputs, Map<String, Figure> figures) {
        Bet bet = entry.bet();
        Figure figure =
                figures.computeIfAbsent(
                        entry.placed().baseline().definition(),
                        any -> moves.figure(entry.placed().baseline()));
        return new LedgerPage.Row(
                String.valueOf(bet.number()),
                bet.title(),
                Places.bet(bet.id()),
                LedgerWords.capital(bet.level().word()),
                bet.draft().kind().label(),
                inputs.getOrDefault(entry.inputId(), ""),
                LedgerWords.chance(entry),
                LedgerWords.range(entry, figure),
                here.day(entry.placed().at()),
                LedgerWords.outcome(entry),
                LedgerWords.move(entry, figure),
                entry.settled());
    }

    /// The names of the inputs that bets in the ledger serve; of one that is gone, the last it had.
    private Map<String, String> inputs(Ledger ledger) {
        Map<String, String> names = new LinkedHashMap<>();
        here.framework()
                .ifPresent(
                        framework ->
                                framework
                                        .inputs()
                                        .forEach(input -> names.put(input.id(), input.name())));
        for (Entry entry : ledger.entries()) {
            if (!entry.inputId().isEmpty() && !names.containsKey(entry.inputId())) {
                names.put(entry.inputId(), lastName(entry.inputId()));
            }
        }
        return names;
    }

    private String lastName(String id) {
        return frameworks.history().stream()
                .flatMap(revision -> revision.framework().node(id).stream())
                .filter(Input.class::isInstance)
                .map(input -> input.name() + " (gone)")
                .findFirst()
                .orElse("an input that is gone");
    }
}
