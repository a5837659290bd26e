package cynosure.bets.text;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Forecast;
import cynosure.bets.Kind;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import cynosure.bets.Terms;
import cynosure.yaml.Awkward;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Boards on which anything may stand, in whatever words.
public final class RandomBets {

    private final Random random;
    private final Story story = new Story();

    private RandomBets(Random random) {
        this.random = random;
    }

    public static Story told(Random random) {
        RandomBets bets = new RandomBets(random);
        bets.tell();
        return bets.story;
    }

    private void tell() {
        for (int i = random.nextInt(4); i > 0; i--) {
            String id = "o" + i;
            String input = random.nextBoolean() ? "reading" : "let-go";
            story.does(board -> board.writing().find(id, input, draft()));
            for (int j = random.nextInt(4); j > 0; j--) {
                String under = id + "-" + j;
                story.does(board -> board.writing().attempt(under, id, draft()));
                goOn(under);
            }
            goOn(id);
        }
        List<String> all = story.board().all().stream().map(Bet::id).toList();
        for (String id : all) {
            String other = all.get(random.nextInt(all.size()));
            boolean can = story.bet(id).open() && story.bet(id).level() == story.bet(other).level();
            if (can) {
                story.does(board -> board.moving().rank(id, other));
            }
        }
        if (random.nextBoolean()) {
            story.does(
                            board ->
                                    board.settling()
                                            .holdEdge(
                                                    "reading",
                                                    terms(),
                                                    "",
                                                    board.edge("reading").version()))
                    .does(
                            board ->
                                    board.moving()
                                            .limit(
                                                    Level.INTERVENTION,
                                                    Column.NOW,
                                                    new Limit(random.nextBoolean() ? 1 : null, 2)));
        }
    }

    private void goOn(String id) {
        boolean trying = story.board().serving(id).stream().anyMatch(Bet::open);
        switch (random.nextInt(8)) {
            case 0 -> story.does(board -> board.moving().block(id, "x" + words()));
            case 1 -> story.moves(id, Column.NEXT);
            case 2 -> story.ready(id).moves(id, Column.NOW);
            case 3 -> story.reviewed(id);
            case 4, 5 -> {
                if (!trying) {
                    story.reviewed(id)
                            .does(
                                    board ->
                                            board.settling()
                                                    .settle(
                                                            id,
                                                            one(Settlement.Outcome.values()),
                                                            random.nextBoolean() ? null : number(),
                                                            findings()));
                }
            }
            case 6 -> {
                if (!trying) {
                    story.does(board -> board.writing().withdraw(id, maybe()));
                }
            }
            default ->
                    story.does(
                            board ->
                                    board.settling()
                                            .hold(id, terms(), "", board.bet(id).version()));
        }
    }

    private Draft draft() {
        return new Draft(
                "t" + words(),
                one(Kind.values()),
                new Sentence(maybe(), maybe()),
                maybe(),
                maybe(),
                small(100),
                small(5),
                small(30),
                small(30),
                new Pitch(maybe(), maybe(), maybe(), maybe()),
                random.nextBoolean() ? List.of() : List.of(URI.create("https://a.example/?q=1#:")));
    }

    private Terms terms() {
        return new Terms(
                random.nextBoolean() ? null : LocalDate.parse("2026-05-01"),
                maybe(),
                random.nextBoolean() ? "" : "reading",
                maybe(),
                random.nextBoolean() ? null : forecast());
    }

    private Forecast forecast() {
        BigDecimal low = number().abs();
        return random.nextBoolean()
                ? new Forecast(1 + random.nextInt(99), null, null)
                : new Forecast(1 + random.nextInt(99), low, low.add(BigDecimal.ONE));
    }

    private Settlement.Findings findings() {
        return new Settlement.Findings(
                "h" + words(), "l" + words(), one(Settlement.Next.values()), maybe());
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(6));
    }

    private @Nullable Integer small(int most) {
        return random.nextBoolean() ? null : 1 + random.nextInt(most);
    }

    private <E> E one(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private String maybe() {
        return random.nextBoolean() ? "" : words();
    }

    private String words() {
        return Awkward.words(random);
    }
}
