package cynosure.workshop;

import cynosure.language.Phrasebook;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.activity.Trap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A workshop as it stands after all that happened in it. Immutable; [#after] gives the next state.
///
/// What a person may do is asked of [#seat] (everyone with a seat) and [#lead] (the facilitator);
/// both answer with happenings and change nothing. Who has which part is asked of [#cast].
public record Workshop(
        Plan plan,
        Roles roles,
        Course course,
        Timeline timeline,
        Contributions said,
        @Nullable Decision decision,
        Outcome outcome,
        Wall wall,
        Preparation preparation,
        Sequel sequel) {

    /// From seven people on a group gets slow; more than nine is many.
    public static final int MANY_PEOPLE = 9;

    /// Dots each person may place.
    public static final int DOTS = 3;

    public static Workshop planned(Happening.Planned planned) {
        return new Workshop(
                Plan.of(planned),
                Roles.none(),
                Course.beforeAnyone(),
                Timeline.empty(),
                Contributions.none(),
                null,
                Outcome.none(),
                Wall.bare(),
                Preparation.none(),
                Sequel.none());
    }

    /// The state after a happening.
    public Workshop after(Happening happening) {
        return Folding.after(this, happening);
    }

    public String id() {
        return plan.id();
    }

    /// The words of this room.
    public Phrasebook book() {
        return Phrasebook.of(plan.language());
    }

    public Together together() {
        return said.together();
    }

    public Agenda agenda() {
        return plan.agenda();
    }

    /// The step the room is in; empty before the start.
    public Optional<Step> current() {
        return course.progress() == null
                ? Optional.empty()
                : agenda().step(course.progress().stepId());
    }

    public boolean started() {
        return course.progress() != null;
    }

    public boolean finished() {
        return course.finishedAt() != null;
    }

    /// What was written in the step can be seen by all: it was revealed, or was never hidden.
    public boolean revealed(Step step) {
        return step.privacy() == Privacy.OPEN || course.reveals().containsKey(step.id());
    }

    /// Somebody has begun to write or vote in the step, or was given a paper for it.
    boolean hasWriting(Step step) {
        return said.in(step.id())
                || wall.given().keySet().stream()
                        .anyMatch(given -> given.stepId().equals(step.id()));
    }

    /// Candidates are hidden until the facilitator turns the cards in the reveal step, whichever
    /// step that is. Where none is left to turn, what was carried over lies open from the
    /// beginning.
    public boolean candidatesRevealed() {
        boolean turned =
                agenda().steps().stream()
                        .anyMatch(step -> step.activity() == Activity.REVEAL && revealed(step));
        return turned || sequel.carriesOn() && agenda().first(Activity.REVEAL).isEmpty();
    }

    public List<Participant> participants() {
        return List.copyOf(course.participants().values());
    }

    public Optional<Participant> participant(String personId) {
        return Optional.ofNullable(course.participants().get(personId));
    }

    /// The facilitator and the co-facilitators.
    public boolean leads(String personId) {
        return facilitates(personId) || roles.coLeads(personId);
    }

    /// The one who has the lead, and may hand it over.
    public boolean facilitates(String personId) {
        return plan.facilitatorId().equals(personId);
    }

    /// The functions that have no seat yet, the needed ones first.
    public List<JobFunction> missing() {
        return missing(Set.copyOf(participants().stream().map(Participant::function).toList()));
    }

    List<JobFunction> missing(Set<JobFunction> here) {
        return Stream.of(JobFunction.values())
                .filter(function -> !here.contains(function))
                .sorted(Comparator.comparing(function -> !JobFunction.NEEDED.contains(function)))
                .toList();
    }

    /// The candidates with something in them that are part of no other, in the order they were
    /// begun.
    public List<Candidate> candidates() {
        return said.candidates().values().stream()
                .filter(one -> !one.blank() && !together().merged().gone(one.id()))
                .toList();
    }

    public Optional<Candidate> candidate(String id) {
        return candidates().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /// Also the names of those who wrote what was carried over from an earlier session.
    public String nameOf(String personId) {
        return participant(personId)
                .map(Participant::name)
                .or(() -> roles.nameOf(personId))
                .or(() -> sequel.nameOf(personId))
                .orElse(plan.facilitatorName());
    }

    public boolean done(Step step, String personId) {
        return course.done().contains(new Course.Done(step.id(), personId));
    }

    /// Known traps of which there are signs now, for those who lead.
    public List<Trap> traps() {
        return Traps.in(this);
    }

    /// Takes a seat. Joining again, from another browser or with a corrected name, keeps the seat.
    public List<Happening> join(Participant participant) {
        if (finished()) {
            throw Fault.conflict(Problem.said("workshop.finished.join"));
        }
        boolean same = participant(participant.personId()).filter(participant::equals).isPresent();
        return same ? List.of() : together().arriving(participant, current());
    }

    /// What someone with a seat may do.
    public Seat seat(String personId) {
        return participant(personId)
                .map(participant -> new Seat(this, participant))
                .orElseThrow(() -> Fault.forbidden(Problem.said("workshop.no-seat.first")));
    }

    /// What of a person's words can be brought back.
    public BringBack bringBack(String personId) {
        return new BringBack(this, personId);
    }

    /// The story that the room has before it.
    public Optional<Story> storyShown() {
        return Optional.ofNullable(preparation.stories().get(wall.storyId()));
    }

    /// What the one who leads may do.
    public Lead lead(String personId) {
        if (!leads(personId)) {
            throw Fault.forbidden(
                    Problem.said("workshop.not-facilitator.do", plan.facilitatorName()));
        }
        return new Lead(this, personId);
    }

    /// Who gets which part.
    public Cast cast(String personId) {
        return new Cast(this, personId);
    }

    /// What those who lead may prepare.
    public Prepare prepare(String personId) {
        lead(personId);
        return new Prepare(this);
    }

    /// Who is still missing, and whether the group has a good size.
    public Coverage coverage() {
        return Coverage.of(this);
    }

    /// Somebody follows their own link.
    public List<Happening> getIn(String token, String personId, Instant at) {
        return preparation
                .withToken(token)
                .map(invitation -> Prepare.getIn(this, invitation, personId, at))
                .orElse(List.of());
    }

    Workshop settled() {
        return timed(timeline.settled());
    }

    Workshop with(Plan next) {
        return new Workshop(
                next, roles, course, timeline, said, decision, outcome, wall, preparation, sequel);
    }

    Workshop with(Roles next) {
        return new Workshop(
                plan, next, course, timeline, said, decision, outcome, wall, preparation, sequel);
    }

    Workshop going(Course next) {
        return new Workshop(
                plan, roles, next, timeline, said, decision, outcome, wall, preparation, sequel);
    }

    Workshop timed(Timeline next) {
        return new Workshop(
                plan, roles, course, next, said, decision, outcome, wall, preparation, sequel);
    }

    Workshop saying(Contributions next) {
        return new Workshop(
                plan, roles, course, timeline, next, decision, outcome, wall, preparation, sequel);
    }

    Workshop decided(Decision next) {
        return new Workshop(
                plan, roles, course, timeline, said, next, outcome, wall, preparation, sequel);
    }

    Workshop concluded(Outcome next) {
        return new Workshop(
                plan, roles, course, timeline, said, decision, next, wall, preparation, sequel);
    }

    Workshop followed(Sequel next) {
        return new Workshop(
                plan, roles, course, timeline, said, decision, outcome, wall, preparation, next);
    }

    Workshop prepared(Preparation next) {
        return new Workshop(
                plan, roles, course, timeline, said, decision, outcome, wall, next, sequel);
    }

    Workshop walled(Wall next) {
        return new Workshop(
                plan, roles, course, timeline, said, decision, outcome, next, preparation, sequel);
    }
}
