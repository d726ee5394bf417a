package org.ospoplusplus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.LargeProgram;

/** The pages by hand show the same facts as those of this library, so that the comparison is fair. */
class PageContestantTest {

    private static final WorkingGroup GROUP = LargeProgram.of(1, 100).workingGroup();

    @ParameterizedTest
    @EnumSource
    void writesAllSessions(PageContestant contestant) {
        String all = String.join("\n", texts(contestant).values());

        assertThat(GROUP.sessions()).allSatisfy(session -> assertThat(all).contains(session.id()));
    }

    @Test
    void thePagesByHandHaveTheTimesTextsAndLinksOfThePages() {
        Map<String, String> ours = texts(PageContestant.OSPO);
        Map<String, String> byHand = texts(PageContestant.BY_HAND);

        assertThat(ours).containsKeys(byHand.keySet().toArray(String[]::new));
        assertThat(byHand).hasSize(GROUP.sessions().size());
        for (Session session : GROUP.sessions()) {
            String path = "sessions/" + session.id() + ".html";
            Document page = Jsoup.parse(byHand.get(path));
            Document expected = Jsoup.parse(ours.get(path));
            Elements times = expected.select("article .times time, article .agenda time");

            assertThat(page.select("h1").text()).isEqualTo(expected.select("h1").text());
            assertThat(page.select("time").eachText())
                    .isEqualTo(withoutWeekdays(times))
                    .isNotEmpty();
            assertThat(page.select("body > p").eachText())
                    .containsAll(expected.select("article > .prose > p").eachText());
            assertThat(page.select("#guests a").eachAttr("href"))
                    .isEqualTo(expected.select("#guests + ul a").eachAttr("href"))
                    .isNotEmpty();
        }
    }

    private static List<String> withoutWeekdays(Elements times) {
        times.select("small").remove();
        return times.eachText();
    }

    private static Map<String, String> texts(PageContestant contestant) {
        Map<String, String> texts = new TreeMap<>();
        contestant.writer(GROUP).write((path, utf8) -> texts.put(path, new String(utf8, StandardCharsets.UTF_8)));
        return texts;
    }
}
