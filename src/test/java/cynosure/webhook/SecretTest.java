package cynosure.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.ids.RandomIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    /// As the libraries of Standard Webhooks are tested: the same secret, message and signature.
    @Test
    void a_message_is_signed_as_the_published_example_says() {
        Secret secret = secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(
                        secret.sign(
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1_614_265_330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void letters_beyond_ascii_are_signed_as_they_are_sent() {
        Secret secret = secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign("msg_1", 1, "{\"why\":\"Größe\"}"))
                .isEqualTo("v1,6AeOsU84mpFr4UBqmu2jJ9CtYX96stuKFF4C/gcXuZE=");
    }

    @Test
    void a_new_secret_has_32_bytes_that_nobody_knows() {
        String one = Secret.words(new RandomIds().token());
        String other = Secret.words(new RandomIds().token());

        assertThat(one).startsWith("whsec_").isNotEqualTo(other);
        assertThat(Base64.getDecoder().decode(one.substring(6))).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 65})
    void a_secret_that_is_too_short_or_too_long_is_none(int bytes) {
        String words = "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);

        assertThatThrownBy(() -> secret(words)).isInstanceOf(IllegalArgumentException.class);
        assertThat(secret("whsec_" + Base64.getEncoder().encodeToString(new byte[24]))).isNotNull();
        assertThat(secret("whsec_" + Base64.getEncoder().encodeToString(new byte[64]))).isNotNull();
    }

    @Test
    void a_secret_printed_by_accident_says_nothing() {
        assertThat(secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").toString())
                .doesNotContain("MfKQ");
    }

    @Test
    void it_is_shown_for_an_hour_or_until_the_owner_has_it() {
        String words = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        Secret fresh = secret(words);

        assertThat(fresh.shown(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(fresh.shown(NOW.plus(Duration.ofHours(1)))).isFalse();
        assertThat(new Secret("s", words, NOW, NOW, null).shown(NOW)).isFalse();
        assertThat(new Secret("s", words, NOW, null, NOW.plusSeconds(9)).shown(NOW)).isFalse();
    }

    private static Secret secret(String words) {
        return new Secret("s", words, NOW, null, null);
    }
}
