package cynosure.annotation;

import cynosure.measurement.Landmarks;
import java.util.List;
import org.springframework.stereotype.Component;

/// Shows what happened on every chart, whatever it counts.
@Component
final class Flags implements Landmarks {

    private final Annotations annotations;

    Flags(Annotations annotations) {
        this.annotations = annotations;
    }

    @Override
    public List<Landmark> of(String definition) {
        return annotations.all().stream()
                .map(annotation -> new Landmark(annotation.day(), "", annotation.words()))
                .toList();
    }
}
