package cynosure.webhook.sending;

import cynosure.webhook.Outbox;
import cynosure.webhook.Reach;
import cynosure.webhook.Retries;
import cynosure.webhook.Webhooks;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what sends.
@Configuration(proxyBeanMethods = false)
class SendingSetup {

    @Bean
    Retries retries() {
        return new Retries(new SecureRandom());
    }

    @Bean
    HttpCourier courier(Reach reach) {
        return HttpCourier.within(reach);
    }

    @Bean
    Sender sender(Webhooks webhooks, Outbox outbox, Courier courier, Clock clock) {
        return new Sender(webhooks, outbox, courier, clock);
    }
}
