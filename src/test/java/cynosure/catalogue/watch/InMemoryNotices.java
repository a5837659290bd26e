package cynosure.catalogue.watch;

import cynosure.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Notices that are gone with the test.
final class InMemoryNotices implements Notices {

    private final List<Notice> all = new ArrayList<>();

    @Override
    public List<Notice> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<Notice> find(String id) {
        return all.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    @Override
    public void raise(Notice found) {
        all.add(found);
    }

    @Override
    public void over(String id, LocalDate until) {
        change(id, notice -> changed(notice, until, notice.answers()));
    }

    @Override
    public void answer(String id, int seen, Notice.Why why, String words, Person by) {
        change(
                id,
                notice -> {
                    List<Notice.Answer> answers = new ArrayList<>(notice.answers());
                    answers.add(new Notice.Answer(why, words, by.id(), Instant.EPOCH));
                    return changed(notice, notice.until(), answers);
                });
    }

    private void change(String id, UnaryOperator<Notice> change) {
        all.replaceAll(notice -> notice.id().equals(id) ? change.apply(notice) : notice);
    }

    private static Notice changed(
            Notice one, @Nullable LocalDate until, List<Notice.Answer> answers) {
        return new Notice(
                one.id(),
                one.kind(),
                one.subject(),
                one.other(),
                one.since(),
                until,
                one.usual(),
                one.seen(),
                one.score(),
                one.foundAt(),
                answers);
    }
}
