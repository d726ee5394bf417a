package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

class UidsTest {

    private static final WorkingGroup GROUP =
            WorkingGroup.builder("g", "g.example", "Group").build();

    @ParameterizedTest
    @CsvSource({
        "a@g.example, a",
        "a@b@g.example, a@b",
        "x.y_z~1@g.example, x.y_z~1",
        "a@other.example, a@other.example~0nkvx6w625",
        "A@other.example, A@other.example~",
        "{A B} / c, A-B-c~",
        "a b@g.example, a-b@g.example~",
        "@g.example, g.example~",
        "a@G.example, a@G.example~",
        "\u4F60\u597D, event~"
    })
    void ids(String uid, String expected) {
        assertThat(Uids.sessionId(GROUP, uid)).startsWith(expected);
    }

    @Property
    void areValidAndTheSameEachTime(@ForAll String uid) {
        String id = Uids.sessionId(GROUP, uid);

        assertThat(IdentifierValidator.isIdentifier(id)).as(id).isTrue();
        assertThat(Uids.sessionId(GROUP, uid)).isEqualTo(id);
    }

    @Property
    void areDistinct(@ForAll Set<String> uids) {
        Set<String> all = new HashSet<>(uids);
        for (String uid : uids) {
            all.addAll(List.of(uid + "@g.example", uid + " ", uid + "~", uid.toUpperCase(Locale.ROOT) + "@x"));
        }
        Set<String> ids = new HashSet<>();

        for (String uid : all) {
            assertThat(ids.add(Uids.sessionId(GROUP, uid))).as(uid).isTrue();
        }
    }
}
