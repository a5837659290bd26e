package cynosure.workshop;

/// An agenda that somebody saved under a name, to begin other workshops with.
public record AgendaTemplate(String id, String name, Agenda agenda) {

    public static final int NAME_LENGTH_MAX = 60;
}
