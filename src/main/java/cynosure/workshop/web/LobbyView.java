package cynosure.workshop.web;

/// The way in: a link, a code that can be read from the back of the room, and its picture for
/// phones.
///
/// @param qr the link as an SVG drawing
/// @param screen it is shown on the big screen, to everyone
/// @param member may change the plan; a guest who helps to lead may not
/// @param onlyHere the link leads to this machine alone, so phones can't follow it
/// @param firstStepId where the workshop starts
public record LobbyView(
        String link,
        String code,
        String qr,
        boolean member,
        boolean onlyHere,
        boolean screen,
        String firstStepId,
        int minutes)
        implements StageView.Body {

    static LobbyView of(Looking looking, String origin) {
        String code = looking.workshop().plan().joinCode();
        String link = origin + "/join/" + code;
        return new LobbyView(
                link,
                code.substring(0, 4) + " " + code.substring(4),
                QrDrawing.of(link),
                looking.person().member(),
                origin.contains("//127.0.0.1") || origin.contains("//localhost"),
                looking.onScreen(),
                looking.workshop().agenda().steps().getFirst().id(),
                looking.workshop().agenda().minutes());
    }
}
