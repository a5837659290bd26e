package cynosure.events.dialect;

import cynosure.ids.Ids;

/// The address that three kinds of clients share: what they say tells them apart. Where it says
/// nothing at all, a slash at the end does.
final class ByBody implements Dialect {

    private final AmplitudeDialect amplitude;
    private final PostHogDialect postHog;
    private final SegmentDialect segment;

    ByBody(Ids ids) {
        this.amplitude = new AmplitudeDialect(ids);
        this.postHog = new PostHogDialect(ids);
        this.segment = new SegmentDialect(ids);
    }

    @Override
    public Letter open(Parcel parcel) {
        Payload payload = Payload.of(parcel);
        if (payload.root().has("events")) {
            return amplitude.open(parcel, payload);
        }
        if (payload.root().has("batch")) {
            return payload.text("api_key") == null && payload.text("token") == null
                    ? segment.open(parcel, payload)
                    : postHog.open(parcel, payload);
        }
        return parcel.path().endsWith("/")
                ? postHog.open(parcel, payload)
                : amplitude.open(parcel, payload);
    }

    @Override
    public Answer refused(Query query, Refused why) {
        return amplitude.refused(query, why);
    }
}
