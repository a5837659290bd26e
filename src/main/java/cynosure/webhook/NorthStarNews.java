package cynosure.webhook;

import cynosure.framework.Difference;
import cynosure.framework.FrameworkRevised;
import cynosure.framework.Frameworks;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells that the North Star was changed, in the transaction of the change.
@Component
class NorthStarNews {

    private static final int CHANGES_MAX = 12;
    private static final int CHANGE_LENGTH_MAX = 200;

    private final Frameworks frameworks;
    private final People people;
    private final Tellings tellings;

    NorthStarNews(Frameworks frameworks, People people, Tellings tellings) {
        this.frameworks = frameworks;
        this.people = people;
        this.tellings = tellings;
    }

    @EventListener
    void tell(FrameworkRevised revised) {
        if (tellings.wanted(Topic.NORTH_STAR_REVISED)) {
            tellings.tell(Topic.NORTH_STAR_REVISED, data(revised.revision()));
        }
    }

    private Map<String, Object> data(Revision revision) {
        NorthStar metric = revision.framework().northStar();
        List<String> changes = changes(revision);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("revision", revision.number());
        data.put("by", people.find(revision.by()).map(Person::name).orElse(""));
        data.put("why", revision.why());
        data.put("product", revision.framework().product());
        data.put("metric", metric.name());
        data.put("definition", metric.definition());
        data.put(
                "changes",
                changes.stream()
                        .limit(CHANGES_MAX)
                        .map(change -> Words.cut(change, CHANGE_LENGTH_MAX))
                        .toList());
        data.put("moreChanges", Math.max(0, changes.size() - CHANGES_MAX));
        data.put("path", "/north-star/changes");
        return data;
    }

    private List<String> changes(Revision revision) {
        return frameworks
                .revision(revision.number() - 1)
                .map(before -> Difference.between(before.framework(), revision.framework()))
                .orElse(List.of());
    }
}
