package cynosure.events.web;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.RefusedEvents;
import cynosure.events.SecondLook;
import cynosure.events.dialect.OwnDialect;
import cynosure.ids.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Puts up the door for events, beside all doors for people: no cookie is read there, no form token
/// wanted, and nobody is asked to come in.
@Configuration(proxyBeanMethods = false)
class CollectSetup {

    @Bean
    ServletRegistrationBean<CollectServlet> collectServlet(
            EventSources sources, Collector collector, Ids ids, Clock clock) {
        return new ServletRegistrationBean<>(
                new CollectServlet(sources, collector, new OwnDialect(ids), clock),
                CollectServlet.PATH,
                CollectServlet.PATH + "/");
    }

    @Bean
    SecondLook secondLook(RefusedEvents refused, Collector collector, Ids ids) {
        return new SecondLook(refused, collector::again, new Again(List.of(new OwnDialect(ids))));
    }

    @Bean
    @Order(0)
    SecurityFilterChain collectDoor(HttpSecurity http) {
        http.securityMatcher(request -> request.getRequestURI().matches(CollectServlet.PATH + "/?"))
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions ->
                                sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }
}
