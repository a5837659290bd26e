package cynosure.events.web;

import cynosure.warehouse.People;
import java.util.List;
import java.util.Map;

/// Who is who, in words.
///
/// @param sources what each source is called, by its id
record WhoIsWhoWords(Words words, Map<String, String> sources) {

    private static final int LATEST = 20;

    WhoIsWhoPage page(String wanted, People people, boolean owner) {
        boolean asked = !wanted.isEmpty();
        return new WhoIsWhoPage(
                wanted,
                lead(people.count()),
                asked ? people.called(wanted).stream().map(this::found).toList() : List.of(),
                asked ? List.of() : bonds(people.latest(LATEST)),
                owner);
    }

    private static String lead(People.Count count) {
        if (count.ids() == 0) {
            return "Events name users, devices, or both. Nobody has been named yet.";
        }
        String devices =
                count.nameless() == 0
                        ? ""
                        : count.nameless() == 1
                                ? " One of them is a device that nobody has named themselves on."
                                : " Of them, %s are devices that nobody has named themselves on."
                                        .formatted(Words.count(count.nameless()));
        return "%s %s.%s"
                .formatted(
                        Words.count(count.ids(), "id is", "ids are"),
                        Words.count(count.persons(), "person", "people"),
                        devices);
    }

    private WhoIsWhoPage.Found found(People.Person person) {
        People.Id first = person.ids().getFirst();
        return new WhoIsWhoPage.Found(
                first.id(),
                first.anonymous(),
                person.ids().stream().map(this::row).toList(),
                bonds(person.said()));
    }

    private WhoIsWhoPage.Row row(People.Id id) {
        return new WhoIsWhoPage.Row(
                id.id(),
                id.anonymous() ? "a device" : "a user",
                Words.count(id.events()),
                words.day(id.first()),
                words.day(id.last()));
    }

    private List<WhoIsWhoPage.Bond> bonds(List<People.Said> said) {
        return said.stream().filter(one -> !saysNothing(one)).map(this::bond).toList();
    }

    /// Some clients say of everybody that they are themselves.
    private static boolean saysNothing(People.Said said) {
        return said.alias() && said.id().equals(said.user());
    }

    private WhoIsWhoPage.Bond bond(People.Said said) {
        return new WhoIsWhoPage.Bond(
                words.moment(said.at()),
                said.id(),
                said.user(),
                WhoIsWhoRoutes.path(said.user()),
                said.alias() ? "is the same person as" : "was the device of",
                said.source() == null
                        ? "a file"
                        : sources.getOrDefault(said.source(), "a source that is gone"),
                said.alias(),
                said.counts() ? "" : "The device met somebody else earlier and is theirs.");
    }
}
