package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;

/** Recognizes the Chatham House Rule by name, id and link. */
class ChathamHouseRuleTest {

    private static final URI OTHER = URI.create("https://rules.example/größe");

    private static WorkingGroup group(ConductPolicy policy) {
        Link recording = Link.of(Link.Kind.RECORDING, URI.create("https://v.example/"), "Aufzeichnung")
                .withSpeakers("Ada");
        return WorkingGroup.builder("g", "g.example", "Büro")
                .policies(List.of(policy))
                .sessions(List.of(Session.builder("a", When.in(Year.of(2030)))
                        .links(List.of(recording))
                        .build()))
                .build();
    }

    private static List<String> codes(ConductPolicy policy) {
        return OspoValidator.create().validate(policy).stream()
                .map(Violation::code)
                .toList();
    }

    private static List<String> publishedSpeakers(ConductPolicy policy) {
        return PublicView.of(group(policy))
                .workingGroup()
                .sessions()
                .get(0)
                .links()
                .get(0)
                .speakers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chatham House Rule",
                "chatham house rules apply",
                "CHATHAM-HOUSE-RULE",
                "Chatham\u00A0House",
                "Règle de Chatham House",
                "Chatham-House-Regel",
                "Chathamhouse Regel",
                "Regla de Chatham House",
                "Regra de Chatham House",
                "Chatam House rule",
                "Правило Чатем-Хаус",
                "チャタムハウスルール",
            })
    void aNameInAnySpellingProtectsSpeakers(String name) {
        ConductPolicy policy = ConductPolicy.of("rule", name, OTHER);

        assertThat(codes(policy)).containsExactly("chatham-house-attribution");
        assertThat(publishedSpeakers(policy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chatham-house-rule, https://rules.example/",
        "rule, https://www.chathamhouse.org/about-us/chatham-house-rule",
        "rule, https://en.wikipedia.org/wiki/Chatham_House_Rule",
        "rule, https://de.wikipedia.org/wiki/Chatham%20House",
    })
    void anIdOrALinkProtectsSpeakers(String id, URI link) {
        ConductPolicy policy = ConductPolicy.of(id, "Größe", link);

        assertThat(codes(policy)).containsExactly("chatham-house-attribution");
        assertThat(publishedSpeakers(policy)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAPolicyThatForbidsAttributionHasNoWarning(Stance attribution) {
        ConductPolicy policy = ConductPolicy.CHATHAM_HOUSE_RULE.withStances(attribution, Stance.SILENT);

        assertThat(codes(policy).isEmpty()).isEqualTo(attribution == Stance.FORBIDS);
        assertThat(publishedSpeakers(policy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"House rules", "Chatham", "Code of Conduct", "Hausordnung für Gäste"})
    void anotherPolicyKeepsItsStance(String name) {
        ConductPolicy policy = new ConductPolicy(
                "rule", name, Optional.empty(), Optional.of(OTHER), Stance.SILENT, Stance.SILENT, Optional.empty());

        assertThat(codes(policy)).isEmpty();
        assertThat(publishedSpeakers(policy)).containsExactly("Ada");
    }
}
