package cynosure.judgement;

import cynosure.people.Person;
import java.util.List;

/// What people say of a metric or an input, point by point. A person's latest word on a point
/// counts; the earlier ones stay.
public interface Opinions {

    void say(
            String nodeId,
            Criterion criterion,
            Stance stance,
            String words,
            int version,
            Person by);

    /// Everything that was ever said of a node, oldest first.
    List<Opinion> of(String nodeId);
}
