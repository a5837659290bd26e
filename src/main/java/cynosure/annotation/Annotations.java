package cynosure.annotation;

import cynosure.annotation.Annotation.Kind;
import cynosure.people.Person;
import java.time.LocalDate;
import java.util.List;

/// Everything that people remember having happened.
public interface Annotations {

    /// Those that stand, latest day first.
    List<Annotation> all();

    Annotation add(LocalDate day, Kind kind, String words, Person by);

    /// Says it anew: the day, the kind and the words. Answers whether there is such a one.
    boolean change(String id, LocalDate day, Kind kind, String words, Person by);

    /// Takes it off all charts; it can be [brought back][#restore].
    void remove(String id);

    void restore(String id);

    /// Those that were taken away, the last one first.
    List<Annotation> removed();
}
