package cynosure.cli;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.NorthStar;
import cynosure.framework.Version;
import cynosure.judgement.Answers;
import cynosure.judgement.Formulas;
import cynosure.judgement.Opinions;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.story.LanternJudged;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshops;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/// Lets the story company judge its metric: those who sat in its workshop say what they think.
final class LanternJudges {

    private final ApplicationContext rooms;

    LanternJudges(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    /// Does nothing where anybody has judged already.
    void judge() {
        Opinions opinions = rooms.getBean(Opinions.class);
        Answers answers = rooms.getBean(Answers.class);
        if (!opinions.of(NorthStar.ID).isEmpty() || !answers.all().isEmpty()) {
            return;
        }
        Map<String, Person> table = table();
        int version = Version.of(NorthStar.ID, rooms.getBean(Frameworks.class).history()).size();
        for (LanternJudged.Voice voice : LanternJudged.VOICES) {
            opinions.say(
                    NorthStar.ID,
                    voice.criterion(),
                    voice.stance(),
                    voice.words(),
                    version,
                    table.get(voice.who()));
        }
        rooms.getBean(Formulas.class)
                .believe(
                        tree().branches().stream().map(branch -> branch.input().id()).toList(),
                        List.of(),
                        LanternJudged.BELIEVED,
                        table.get(LanternJudged.BELIEVER));
        for (LanternJudged.Written written : LanternJudged.WRITTEN) {
            answers.answer(written.question(), written.words(), version, table.get(written.who()));
        }
    }

    private Framework tree() {
        return rooms.getBean(Frameworks.class).current().orElseThrow().framework();
    }

    private Map<String, Person> table() {
        People people = rooms.getBean(People.class);
        return rooms.getBean(Workshops.class).all().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .collect(
                        Collectors.toMap(
                                Participant::name,
                                guest -> people.find(guest.personId()).orElseThrow(),
                                (first, again) -> first));
    }
}
