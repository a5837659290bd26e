package cynosure.events.dialect;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.dialect.Json.Unfit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Mixpanel tells of users and groups. It says what should be done to a value: of that, what
/// sets one can be told as a trait. What adds to one or takes it away is kept with the reason, and
/// answered as if it were done, since the client can't do otherwise.
final class MixpanelTraits {

    private static final List<String> OTHERS =
            List.of("$add", "$append", "$prepend", "$union", "$remove", "$unset", "$delete");

    private MixpanelTraits() {}

    static void user(Fields said, Hearing hearing) {
        String distinct =
                said.needed("$distinct_id", "it tells of a user and names no \"$distinct_id\"");
        String device = MixpanelDialect.bare(said.word("$device_id"));
        boolean known = distinct.equals(MixpanelDialect.bare(distinct));
        String user = known ? distinct : null;
        String anonymous = device == null && !known ? MixpanelDialect.bare(distinct) : device;
        Moments moments = hearing.moments(null, said.timeOrSeconds("$time"));
        if (said.has("$set")) {
            hearing.told(hearing.id(null), user, anonymous, Map.of(), moments, set(said));
        }
        hearing.toldOnce(user, anonymous, moments, said.properties("$set_once"));
        refuseOthers(said, hearing);
    }

    static void group(Fields said, Hearing hearing) {
        String without = "it tells of a group and does not name it in ";
        String type = said.needed("$group_key", without + "\"$group_key\"");
        String group = said.needed("$group_id", without + "\"$group_id\"");
        Moments moments = hearing.moments(null, said.timeOrSeconds("$time"));
        Map<String, Object> traits = new LinkedHashMap<>(said.properties("$set_once"));
        traits.putAll(set(said));
        if (!traits.isEmpty()) {
            hearing.keep(
                    new Arrival.GroupTold(
                            hearing.source(), hearing.id(null), type, group, moments, traits));
        }
        refuseOthers(said, hearing);
    }

    private static Map<String, Object> set(Fields said) {
        Map<String, Object> traits = said.properties("$set");
        traits.remove("$ip");
        return traits;
    }

    private static void refuseOthers(Fields said, Hearing hearing) {
        @Nullable String other = OTHERS.stream().filter(said::has).findFirst().orElse(null);
        if (other != null) {
            hearing.aside("a value can be set, but not changed by " + other, said.said());
        } else if (!said.has("$set") && !said.has("$set_once")) {
            throw new Unfit("it sets nothing", "$set");
        }
    }
}
