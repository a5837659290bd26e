package cynosure;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Inbox;
import cynosure.events.RefusedEvents;
import cynosure.events.SavedMappings;
import cynosure.events.Watching;
import cynosure.events.privacy.Deleting;
import cynosure.events.privacy.Deletions;
import cynosure.events.privacy.Door;
import cynosure.events.privacy.Personal;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.PrivacyKey;
import cynosure.events.privacy.Retention;
import cynosure.events.table.Allowed;
import cynosure.events.table.EventTables;
import cynosure.events.table.TableMarks;
import cynosure.events.table.TableReader;
import cynosure.events.table.TableRounds;
import cynosure.events.watch.Healths;
import cynosure.ids.Ids;
import cynosure.ids.RandomIds;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.metric.Book;
import cynosure.people.Accesses;
import cynosure.people.Workspaces;
import cynosure.state.StateStore;
import cynosure.warehouse.Dossier;
import cynosure.warehouse.Erasing;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import cynosure.webhook.Reach;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The server: everything embedded, wired in this one place.
///
/// A room need not know what classes are called in another one: a component goes by its full name.
@SpringBootApplication(
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Cynosure {

    /// Starts the server and answers when it accepts requests.
    public static Running start(Settings settings) {
        return start(settings, Clock.systemUTC());
    }

    /// Starts the server with a clock of the caller's.
    public static Running start(Settings settings, Clock clock) {
        SpringApplication application = new SpringApplication(Cynosure.class);
        application.setDefaultProperties(
                Map.of(
                        "server.address",
                        settings.host(),
                        "server.port",
                        settings.port(),
                        "spring.servlet.multipart.location",
                        settings.dataFolder().resolve(DataFolder.UPLOADS).toString()));
        application.addInitializers(
                context -> {
                    context.getBeanFactory().registerSingleton("settings", settings);
                    context.getBeanFactory().registerSingleton("clock", clock);
                });
        try {
            return new Running(application.run());
        } catch (RuntimeException failure) {
            throw StartFailure.explain(failure, settings);
        }
    }

    /// A server that accepts requests until it is closed.
    public record Running(ConfigurableApplicationContext context) implements AutoCloseable {

        public int port() {
            return ((WebServerApplicationContext) context).getWebServer().getPort();
        }

        /// Makes a new one-time link for the owner; earlier ones that were not used no longer work.
        public String newEntryToken() {
            return context.getBean(Accesses.class).newEntryLink();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Bean
    Ids ids() {
        return new RandomIds();
    }

    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.claim(settings.dataFolder());
    }

    @Bean
    DataSource state(Settings settings, DataFolder folder) {
        return settings.database() == null
                ? StateStore.inFile(folder.state())
                : StateStore.at(settings.database());
    }

    @Bean
    Reach reach(Settings settings) {
        return new Reach(settings.privateWebhooks());
    }

    @Bean
    Warehouse warehouse(Settings settings, DataFolder folder) {
        return Warehouse.open(
                folder.path(), WarehouseSettings.usual().withMemory(settings.memory()));
    }

    @Bean
    Imports imports(Warehouse warehouse) {
        return Imports.in(warehouse);
    }

    @Bean
    PrivacyKey privacyKey(DataFolder folder) {
        return PrivacyKey.in(folder.path());
    }

    @Bean
    Door door(Privacy privacy, PrivacyKey key, Clock clock) {
        return new Door(privacy, key, clock);
    }

    @Bean
    Importer importer(Warehouse warehouse, Imports imports, Door door, Clock clock) {
        return new Importer(warehouse, imports, door, clock);
    }

    @Bean
    Watching watching(
            Settings settings, DataFolder folder, Importer importer, SavedMappings saved) {
        return new Watching(
                Stream.of(folder.inbox(), settings.watched())
                        .filter(one -> settings.rounds() && one != null)
                        .map(one -> new Inbox(one, importer, saved))
                        .toList());
    }

    @Bean
    Allowed allowedTables(Settings settings, DataFolder folder) {
        return Allowed.of(settings.tables(), folder.tables());
    }

    @Bean
    TableMarks tableMarks(Warehouse warehouse) {
        return TableMarks.in(warehouse);
    }

    @Bean
    TableReader tableReader(
            Allowed allowed, Warehouse warehouse, TableMarks marks, Door door, Clock clock) {
        return new TableReader(allowed, warehouse, marks, door, clock, TableReader.ROWS_AT_ONCE);
    }

    @Bean
    TableRounds tableRounds(
            Settings settings, EventTables tables, TableReader reader, Clock clock) {
        TableRounds rounds = new TableRounds(tables, reader, clock);
        return settings.rounds() ? rounds.begin() : rounds;
    }

    @Bean
    Collector collector(DataFolder folder, Door door, Warehouse warehouse, Clock clock) {
        return Collector.open(folder.log(), door, warehouse, clock);
    }

    @Bean
    Healths healths(Warehouse warehouse) {
        return Healths.in(warehouse);
    }

    @Bean
    RefusedEvents refusedEvents(Warehouse warehouse) {
        return RefusedEvents.in(warehouse);
    }

    @Bean
    Erasing erasing(Warehouse warehouse) {
        return new Erasing(warehouse);
    }

    @Bean
    Deleting deleting(
            Deletions deletions,
            PrivacyKey key,
            Door door,
            EventSources sources,
            Collector collector,
            Erasing erasing,
            DataFolder folder,
            Clock clock) {
        return Deleting.begin(
                deletions, key, door, sources, collector, erasing, folder.path(), clock);
    }

    @Bean
    Retention retention(
            Privacy privacy,
            Deletions deletions,
            EventSources sources,
            TableMarks tables,
            Erasing erasing,
            Workspaces workspaces,
            Clock clock) {
        return Retention.begin(privacy, deletions, sources, tables, erasing, workspaces, clock);
    }

    @Bean
    Personal personal(
            Warehouse warehouse,
            Erasing erasing,
            PrivacyKey key,
            EventSources sources,
            Imports imports) {
        return new Personal(new Dossier(warehouse), erasing, key, sources, imports);
    }

    @Bean
    Measurements measurements(Warehouse warehouse) {
        return new Measurements(warehouse);
    }

    @Bean
    Metrics metrics(Warehouse warehouse, Measurements measurements, Book book) {
        return new Metrics(warehouse, measurements, book);
    }
}
