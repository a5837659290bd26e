package cynosure.events.web;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.RefusedEvents;
import cynosure.events.SecondLook;
import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.NewNames;
import cynosure.ids.Ids;
import cynosure.warehouse.Warehouse;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Puts up the door for events before all others, so that nothing else answers at its addresses.
@Configuration(proxyBeanMethods = false)
class CollectSetup {

    @Bean
    Addresses addresses(Ids ids) {
        return new Addresses(ids);
    }

    @Bean
    NewNames newNames(Warehouse warehouse, Clock clock) {
        return new NewNames(name -> warehouse.layout().event(name).isPresent(), clock);
    }

    @Bean
    SecondLook secondLook(
            RefusedEvents refused, Collector collector, Addresses addresses, NewNames names) {
        return new SecondLook(refused, collector::again, new Again(addresses, names));
    }

    @Bean
    FilterRegistrationBean<CollectDoor> collectDoor(
            EventSources sources,
            Collector collector,
            Addresses addresses,
            Clock clock,
            NewNames names) {
        FilterRegistrationBean<CollectDoor> door =
                new FilterRegistrationBean<>(
                        new CollectDoor(
                                sources, collector, addresses, clock, names, Memory.usual()));
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }
}
