package cynosure.request.web;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Level;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.framework.Standing;
import cynosure.framework.Standings;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.request.KindNo;
import cynosure.request.Request;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the desk knows of the world: the tree, the board, how people are called, what day it is.
@Component
class Around {

    private final Bets bets;
    private final Frameworks frameworks;
    private final Standings standings;
    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    Around(
            Bets bets,
            Frameworks frameworks,
            Standings standings,
            People people,
            Workspaces workspaces,
            Clock clock) {
        this.bets = bets;
        this.frameworks = frameworks;
        this.standings = standings;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    Board board() {
        return bets.board();
    }

    Optional<Framework> framework() {
        return frameworks.current().map(Revision::framework);
    }

    /// Every input there is, each before its parts.
    List<Input> inputs() {
        return framework().map(Framework::inputs).orElse(List.of());
    }

    Optional<Input> input(String id) {
        return inputs().stream().filter(input -> input.id().equals(id)).findFirst();
    }

    /// What the team works on now, first things first.
    List<Bet> focus() {
        return board().in(Level.OPPORTUNITY, Column.NOW);
    }

    /// Where a node stands, such as `412 in the week to 15 November`; empty where nothing is
    /// counted.
    String stands(Node node) {
        return standings.counted(node) instanceof Standing.Measured measured
                ? (measured.value() + " " + measured.unit()).strip() + " " + measured.when()
                : "";
    }

    /// What can be told to somebody whose request is not taken up.
    KindNo kindNo(Request request) {
        Optional<Input> input = input(request.thought().input());
        return new KindNo(
                framework().map(tree -> tree.northStar().name()).orElse(""),
                input.map(Input::name).orElse(""),
                input.map(this::stands).orElse(""),
                focus().stream().map(Bet::title).limit(3).toList());
    }

    String name(String personId) {
        return people.name(personId);
    }

    String day(Instant moment) {
        return Dates.day(moment.atZone(workspaces.zone()).toLocalDate());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone());
    }
}
