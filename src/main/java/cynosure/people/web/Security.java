package cynosure.people.web;

import cynosure.people.Accesses;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.ReplyHandler;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/// Who may open what. A guest reaches the workshops they joined; the workshop itself checks that.
/// All else is for members.
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Accesses accesses, ReplyHandler replies) {
        http.authorizeHttpRequests(
                        routes ->
                                routes.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC,
                                                DispatcherType.ERROR,
                                                DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(
                                                "/css/**",
                                                "/js/**",
                                                "/fonts/**",
                                                "/vendor/**",
                                                "/icons.svg",
                                                "/favicon.svg",
                                                "/favicon.ico",
                                                "/metrics.schema.json",
                                                "/northstar.schema.json")
                                        .permitAll()
                                        .requestMatchers(
                                                "/",
                                                "/enter/*",
                                                "/admissions/*",
                                                "/join",
                                                "/join/*",
                                                "/screens/**",
                                                "/invitations/**",
                                                "/reading/**",
                                                "/kept/**",
                                                "/shared/**",
                                                "/health")
                                        .permitAll()
                                        .requestMatchers("/rooms/**")
                                        .authenticated()
                                        .anyRequest()
                                        .hasRole("MEMBER"))
                .addFilterBefore(new UploadGate(accesses, strangers(replies)), CsrfFilter.class)
                .addFilterBefore(new AccessFilter(accesses), AuthorizationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(strangers(replies))
                                        .accessDeniedHandler(denied(replies)))
                .headers(
                        headers ->
                                headers.frameOptions(frames -> frames.disable())
                                        .addHeaderWriter(unlessEmbedded())
                                        .contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT_POLICY))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                org.springframework.security.web
                                                                        .header.writers
                                                                        .ReferrerPolicyHeaderWriter
                                                                        .ReferrerPolicy
                                                                        .SAME_ORIGIN)));
        return http.build();
    }

    /// One page may stand in a frame elsewhere: the tree under a link that a member gave away.
    private static HeaderWriter unlessEmbedded() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/shared/*/embed")),
                new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY));
    }

    /// A stranger is told which ways in there are: never a redirect, which a script would take for
    /// success.
    private static AuthenticationEntryPoint strangers(ReplyHandler replies) {
        Problem problem = Problem.said("people.stranger");
        return (request, response, reason) ->
                replies.write(new Reply.Refusal(401, Problems.of(problem)), request, response);
    }

    private static AccessDeniedHandler denied(ReplyHandler replies) {
        Problem foreign = Problem.said("people.not-yours");
        Problem plan = Problem.said("people.plan-not-yours");
        Problem stale = Problem.said("web.stale-form");
        return (request, response, reason) -> {
            boolean form = reason instanceof org.springframework.security.web.csrf.CsrfException;
            boolean workshops = request.getServletPath().startsWith("/workshops");
            Problem why = form ? stale : workshops ? plan : foreign;
            replies.write(new Reply.Refusal(403, Problems.of(why)), request, response);
        };
    }
}
