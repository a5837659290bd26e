package cynosure.catalogue.watch;

import cynosure.catalogue.Touched;
import cynosure.measurement.Caveats;
import cynosure.measurement.Landmarks;
import cynosure.metric.Needs;
import cynosure.web.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Says on every number that reads an event what is unusual about that event: an open notice above
/// the number, and what people have explained as a break of the tracking as flags on its chart, so
/// that it is not read as a change of behaviour.
@Component
final class Breaks implements Landmarks, Caveats {

    private final Notices notices;
    private final Touched touched;

    Breaks(Notices notices, Touched touched) {
        this.notices = notices;
        this.touched = touched;
    }

    @Override
    public List<Landmark> of(String definition) {
        List<Landmark> marks = new ArrayList<>();
        for (Notice notice : on(definition, Notice::brokeNumbers)) {
            Notice.Answer reason = notice.reason().orElseThrow();
            String until =
                    notice.until() == null
                            ? ""
                            : ", until " + Dates.day(notice.until().minusDays(1));
            String words = reason.words().isEmpty() ? "" : " " + reason.words();
            marks.add(
                    new Landmark(
                            notice.since(),
                            "",
                            "%s%s. %s.%s"
                                    .formatted(
                                            NoticeWords.what(notice),
                                            until,
                                            reason.why().label(),
                                            words)));
        }
        return marks;
    }

    @Override
    public List<Caveat> about(String definition) {
        return on(definition, Notice::open).stream()
                .map(
                        notice ->
                                new Caveat(
                                        "%s, %s. Find out whether the counting broke before reading this as what people do."
                                                .formatted(
                                                        NoticeWords.what(notice),
                                                        NoticeWords.when(notice)),
                                        "Look at it",
                                        "/catalogue/notices/" + notice.id()))
                .toList();
    }

    private List<Notice> on(String definition, Predicate<Notice> which) {
        List<Notice> wanted = notices.all().stream().filter(which).toList();
        if (wanted.isEmpty()) {
            return wanted;
        }
        Needs needs = touched.needs(definition);
        return wanted.stream()
                .filter(
                        notice ->
                                notice.kind() == Notice.Kind.EVERYTHING && !needs.events().isEmpty()
                                        || needs.speakOf(
                                                notice.subject().event(),
                                                notice.subject().property())
                                        || notice.kind() == Notice.Kind.TWIN
                                                && needs.speakOf(notice.other(), ""))
                .toList();
    }
}
