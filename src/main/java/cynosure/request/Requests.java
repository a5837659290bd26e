package cynosure.request;

import java.util.List;
import java.util.Optional;

/// All requests. Nothing is ever taken away; an answer that was wrong is followed by another.
public interface Requests {

    /// Newest first.
    List<Request> all();

    Optional<Request> find(String id);

    /// Writes a request down. One that is there already stays as it is.
    ///
    /// @param by the id of a person
    void add(String id, Asked asked, String by);

    /// @param seen the version that the person had before them
    void write(String id, int seen, Asked asked, Thought thought);

    /// @param seen the version that the person had before them
    /// @param by the id of a person
    void answer(String id, int seen, Answer answer, String by);
}
