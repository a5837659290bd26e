package cynosure.events.web;

import cynosure.events.EventSources;
import cynosure.events.Importer;
import cynosure.events.SavedMappings;
import cynosure.people.Workspaces;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.util.unit.DataSize;

/// Wires what stands between a browser and the importer. Uploads lie where the server receives
/// them, so that a large file is never copied.
@Configuration(proxyBeanMethods = false)
class EventsSetup {

    @Bean
    @DependsOn("dataFolder")
    Uploads uploads(
            @Value("${spring.servlet.multipart.location}") Path folder,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
            Clock clock) {
        return new Uploads(folder, most.toBytes(), clock);
    }

    @Bean
    Arrivals arrivals(
            Uploads uploads,
            Importer importer,
            SavedMappings saved,
            EventSources senders,
            Workspaces workspaces) {
        return new Arrivals(uploads, importer, saved, senders, workspaces);
    }
}
