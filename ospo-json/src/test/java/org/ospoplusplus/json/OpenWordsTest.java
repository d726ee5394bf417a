package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;

/** Words of open lists that this version does not know are kept. */
class OpenWordsTest {

    private static final String LINK = """
            {"url": "https://podcast.example/%C3%A9", "kind": "podcast", "title": "Épisode 1 🎧"}""";

    @Test
    void anUnknownKindOfLinkIsKeptWhenReadStrictlyAndLeniently() {
        List<Fault> warnings = new ArrayList<>();

        Link strict = OspoJson.create().read(LINK, Link.class);
        Link lenient = OspoJson.create().withWarnings(warnings::add).read(LINK, Link.class);

        assertThat(strict.kind()).isEqualTo(new Link.Kind("podcast"));
        assertThat(lenient).isEqualTo(strict);
        assertThat(warnings).isEmpty();
        assertThat(OspoJson.create().write(strict)).contains("\"kind\": \"podcast\"");
    }

    @Test
    void anUnknownRoleIsKept() {
        Guest guest = OspoJson.create().read("""
                {"name": "Zoë Ōta", "role": "Dolmetscherin"}""", Guest.class);

        assertThat(guest.role().word()).isEqualTo("Dolmetscherin");
        assertThat(OspoJson.create().read(OspoJson.create().write(guest), Guest.class))
                .isEqualTo(guest);
    }
}
