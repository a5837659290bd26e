package cynosure.cli;

import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.story.Lantern;
import cynosure.story.LanternWorkshop;
import cynosure.story.LanternWorkshop.Guest;
import cynosure.story.LanternWorkshop.Idea;
import cynosure.story.Story;
import cynosure.workshop.Act;
import cynosure.workshop.Candidate;
import cynosure.workshop.Happening;
import cynosure.workshop.Length;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.activity.Activity;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/// Holds Lantern's workshop, act by act, by the same verbs that people use. Broken off in the
/// middle, it goes on where it was: every act has an id of its own.
final class LanternMeets {

    private static final String WORKSHOP = "lanternsworkshop";

    private final Workshops workshops;
    private final People people;
    private final Ids ids;
    private final Clock clock;
    private final LanternWorkshop story = LanternWorkshop.held();
    private final Map<String, String> personByName = new HashMap<>();
    private int acts;

    LanternMeets(ApplicationContext rooms) {
        this.workshops = rooms.getBean(Workshops.class);
        this.people = rooms.getBean(People.class);
        this.ids = rooms.getBean(Ids.class);
        this.clock = rooms.getBean(Clock.class);
    }

    static boolean isOver(ApplicationContext rooms) {
        return rooms.getBean(Workshops.class).find(WORKSHOP).filter(Workshop::finished).isPresent();
    }

    void hold(Person lead) {
        workshops.plan(WORKSHOP, lead, Story.PRODUCT, Length.SIXTY);
        story.guests().forEach(this::seat);
        answer(lead, Activity.OPENING_QUESTIONS, story.openings());
        pickTheGame(lead);
        answer(lead, Activity.TERRIBLE_NORTH_STARS, story.terrible());
        propose(lead);
        score(lead);
        placeDots(lead);
        decide(lead);
    }

    private void seat(Guest guest) {
        String id =
                workshop().participants().stream()
                        .filter(participant -> participant.name().equals(guest.name()))
                        .map(Participant::personId)
                        .findFirst()
                        .orElseGet(() -> people.add(guest.name(), Role.GUEST).id());
        personByName.put(guest.name(), id);
        act(id, w -> w.join(new Participant(id, guest.name(), guest.function())));
    }

    private void answer(Person lead, Activity activity, Map<String, List<String>> said) {
        String step = enter(lead, activity);
        for (Guest guest : story.guests()) {
            List<String> answers = said.getOrDefault(guest.name(), List.of());
            String id = personByName.get(guest.name());
            for (int slot = 0; slot < answers.size(); slot++) {
                int field = slot;
                act(id, w -> w.seat(id).write(step, field, answers.get(field)));
            }
        }
        reveal(lead, step);
    }

    private void pickTheGame(Person lead) {
        String step = enter(lead, Activity.PICK_THE_GAME);
        story.games()
                .forEach(
                        (name, game) -> {
                            String id = personByName.get(name);
                            act(id, w -> w.seat(id).castGameVote(step, game));
                        });
        reveal(lead, step);
        act(lead.id(), w -> w.lead(lead.id()).recordGame(story.game()));
    }

    private void propose(Person lead) {
        enter(lead, Activity.SILENT_WRITING);
        for (Idea idea : story.ideas()) {
            String id = personByName.get(idea.author());
            act(
                    id,
                    w ->
                            w.seat(id)
                                    .propose(
                                            0,
                                            idea.name(),
                                            idea.increase(),
                                            idea.measure(),
                                            idea.inputs(),
                                            ids));
        }
        reveal(lead, enter(lead, Activity.REVEAL));
    }

    private void score(Person lead) {
        String step = enter(lead, Activity.SCORE);
        for (LanternWorkshop.Scored scored : story.verdicts()) {
            String id = personByName.get(scored.guest());
            act(
                    id,
                    w ->
                            w.seat(id)
                                    .score(
                                            candidate(scored.idea()),
                                            scored.item(),
                                            scored.verdict()));
        }
        reveal(lead, step);
    }

    private void placeDots(Person lead) {
        String step = enter(lead, Activity.DOT_VOTES);
        for (LanternWorkshop.Dotted dotted : story.dots()) {
            String id = personByName.get(dotted.guest());
            act(id, w -> w.seat(id).placeDots(candidate(dotted.idea()), dotted.count()));
        }
        reveal(lead, step);
    }

    private void decide(Person lead) {
        enter(lead, Activity.CONVERGE);
        String definition = Lantern.adoption().northStar().definition();
        act(
                lead.id(),
                w ->
                        w.lead(lead.id())
                                .adopt(
                                        candidate(story.adopted()),
                                        story.adopted(),
                                        definition,
                                        story.game(),
                                        now()));
        act(lead.id(), w -> w.lead(lead.id()).finish(now()));
    }

    private String enter(Person lead, Activity activity) {
        String step = workshop().agenda().first(activity).orElseThrow().id();
        act(lead.id(), w -> w.lead(lead.id()).moveTo(step, now()));
        return step;
    }

    private void reveal(Person lead, String step) {
        act(lead.id(), w -> w.lead(lead.id()).reveal(step, now()));
    }

    private void act(String personId, Function<Workshop, List<Happening>> verb) {
        workshops.act(WORKSHOP, new Act("lantern-" + ++acts, personId), verb);
    }

    private String candidate(String name) {
        return workshop().candidates().stream()
                .filter(candidate -> candidate.name().equals(name))
                .map(Candidate::id)
                .findFirst()
                .orElseThrow();
    }

    private Workshop workshop() {
        return workshops.held(WORKSHOP).workshop();
    }

    private Instant now() {
        return clock.instant();
    }
}
