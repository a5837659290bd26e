package cynosure.sharing.web;

import cynosure.sharing.Excerpts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The North Star as files for members: all of it.
@Controller
class TakeAlongRoutes {

    private final Excerpts excerpts;
    private final TakeAlong files;

    TakeAlongRoutes(Excerpts excerpts, TakeAlong files) {
        this.excerpts = excerpts;
        this.files = files;
    }

    @GetMapping("/north-star/{name:(?:tree|one-page|poster|slides|north-star)\\.[a-z]+}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        return files.file(
                excerpts.whole().orElseThrow(ShareRoutes::none),
                name,
                ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store"),
                false);
    }
}
