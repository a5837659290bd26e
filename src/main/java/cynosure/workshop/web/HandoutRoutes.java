package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Handout;
import cynosure.workshop.Handouts;
import cynosure.workshop.Workshops;
import cynosure.workshop.web.PreparationPage.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Notes brought along to a preparation, as files: those who lead bring them, members read them. A
/// file is always handed out to be saved, never to be shown, as text or as a PDF.
@Controller
@RequestMapping("/workshops/{id}/handouts")
class HandoutRoutes {

    private final Workshops workshops;
    private final Handouts handouts;
    private final Preparations preparations;
    private final Ids ids;

    HandoutRoutes(Workshops workshops, Handouts handouts, Preparations preparations, Ids ids) {
        this.workshops = workshops;
        this.handouts = handouts;
        this.preparations = preparations;
        this.ids = ids;
    }

    @PostMapping
    Reply bring(
            Call call,
            @RequestParam(defaultValue = "") String handout,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        workshops.held(call.id()).workshop().lead(call.by());
        try {
            keep(call.id(), handout.matches("[a-z0-9]{16}") ? handout : ids.next(), file);
        } catch (Fault refused) {
            return preparations.again(call, Refused.file(refused.problems()));
        }
        return Reply.see("/workshops/" + call.id() + "/preparation#handouts");
    }

    private void keep(String id, String handoutId, @Nullable MultipartFile file) {
        boolean tooLarge = file != null && file.getSize() > Handout.BYTES_MAX;
        byte[] bytes =
                file == null
                        ? new byte[0]
                        : tooLarge ? new byte[Handout.BYTES_MAX + 1] : bytes(file);
        String sent =
                file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = Handout.checked(sent, bytes);
        if (handouts.of(id).size() >= Handout.COUNT_MAX) {
            throw Fault.conflict(Problem.said("workshop.handouts-full", Handout.COUNT_MAX));
        }
        handouts.keep(id, handoutId, name, bytes);
    }

    @GetMapping("/{handoutId}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable String handoutId) {
        Handout handout =
                handouts.of(id).stream()
                        .filter(one -> one.id().equals(handoutId))
                        .findFirst()
                        .orElseThrow(HandoutRoutes::gone);
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(handout.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, handout.form().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(handouts.bytes(id, handoutId).orElseThrow(HandoutRoutes::gone));
    }

    @PostMapping("/{handoutId}/removal")
    Reply drop(
            @PathVariable String id,
            @PathVariable String handoutId,
            @AuthenticationPrincipal Person person) {
        workshops.held(id).workshop().lead(person.id());
        handouts.drop(id, handoutId);
        return Reply.see("/workshops/" + id + "/preparation#handouts");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Fault gone() {
        return Fault.notFound(Problem.said("workshop.handout-gone"));
    }
}
