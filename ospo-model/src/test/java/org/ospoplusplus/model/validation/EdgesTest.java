package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** The last valid and the first invalid value of each constraint, and values that a constraint ignores. */
class EdgesTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1); // a Monday

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31); // a Friday

    private static Session.Builder session(When when) {
        return Session.builder("a", when);
    }

    private static When at(LocalDate day, int hour) {
        return When.at(day.atTime(hour, 0), ZoneId.of("Etc/UTC"), Duration.ofHours(2));
    }

    private static WorkingGroup.Builder group(Session.Builder session) {
        return WorkingGroup.builder("group", "example.org", "Group").sessions(List.of(session.build()));
    }

    private static WorkingGroup group(When when, Cadence cadence) {
        return group(session(when).trackIds(List.of("t")))
                .tracks(List.of(Track.of("t", "T")))
                .series(series("t", cadence).build())
                .build();
    }

    private static Series.Builder series(String trackId, Cadence cadence) {
        return Series.builder("series-" + trackId).trackId(trackId).cadence(cadence);
    }

    /** Most series here have no first day, so that they meet on all days from the first to the last. */
    private static List<String> codes(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(Violation::code)
                .filter(code -> !code.equals("first-missing"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AgendaWithinSession.class,
                AnnouncedTimesAgree.class,
                CountryCode.class,
                DistinctLinks.class,
                DomainName.class,
                EarlierDatesDiffer.class,
                ForbidsAttribution.class,
                Identifier.class,
                KnownTracks.class,
                LanguageTag.class,
                LocalTimeExists.class,
                LocalTimeUnambiguous.class,
                NoPasscode.class,
                OnFirmCadence.class,
                OnUsualCadence.class,
                PlainText.class,
                PublishableSessions.class,
                RegisterBeforeStart.class,
                RecordingsAllowed.class,
                SecureLink.class,
                UniqueIds.class,
                WebOrMailLink.class,
                WithinRelatedEvents.class,
            })
    void nullIsForOtherConstraintsToRefuse(Class<?> constraint) throws ReflectiveOperationException {
        Class<? extends ConstraintValidator<?, ?>>[] validators =
                constraint.getAnnotation(Constraint.class).validatedBy();

        assertThat(validators).hasSize(1);
        assertThat(validators[0].getDeclaredConstructor().newInstance().isValid(null, null))
                .isTrue();
    }

    record Site(@DomainName String domain) {}

    @ParameterizedTest
    @CsvSource({"63, true", "64, false"})
    void aLabelOfADomainHasABound(int length, boolean valid) {
        assertThat(codes(new Site("x".repeat(length) + ".example"))).hasSize(valid ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"253, true", "254, false", "300, false"})
    void aDomainHasABound(int length, boolean valid) {
        String labels = ("x".repeat(49) + ".").repeat(5);

        assertThat(codes(new Site(labels + "y".repeat(length - labels.length()))))
                .hasSize(valid ? 0 : 1);
    }

    record Text(@LanguageTag String language) {}

    @ParameterizedTest
    @CsvSource({
        "x-aaaaaaaa-bbbbbbbb-cccccccc-dddddd, true",
        "x-aaaaaaaa-bbbbbbbb-cccccccc-ddddddd, false",
    })
    void aLanguageTagHasABound(String tag, boolean valid) {
        assertThat(codes(new Text(tag))).hasSize(valid ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void aLinkHasABound(int over, boolean valid) {
        String start = "https://example.org/";
        URI link = URI.create(start + "x".repeat(WebOrMailLink.MAX_LENGTH + over - start.length()));

        assertThat(codes(Contact.of(link))).isEqualTo(valid ? List.of() : List.of("too-long"));
    }

    @ParameterizedTest
    @CsvSource({"PT1H59M59S, true", "PT2H, true", "PT2H1S, false"})
    void aPartBeginsWhenTheSessionEndsAtTheLatest(Duration offset, boolean valid) {
        AgendaItem part = AgendaItem.builder("Part").offset(offset).build();

        assertThat(codes(session(at(FIRST_DAY, 9)).agenda(List.of(part)).build()))
                .isEqualTo(valid ? List.of() : List.of("agenda-outside-session"));
    }

    @Test
    void aLineOfTimesIsReadOnTheFirstDayAndOnTheLast() {
        AnnouncedTimes line = new AnnouncedTimes("9am UTC");

        for (LocalDate day : List.of(FIRST_DAY, LAST_DAY)) {
            assertThat(codes(session(at(day, 9)).announced(line).build())).isEmpty();
            assertThat(codes(session(at(day, 10)).announced(line).build())).containsExactly("announced-other-time");
        }
    }

    @Test
    void daysAreComparedWithACadenceFromTheFirstToTheLast() {
        Cadence thursdays = Cadence.firmly("Thursdays", CadenceRule.weekly(DayOfWeek.THURSDAY));

        for (LocalDate day : List.of(FIRST_DAY, LAST_DAY)) {
            assertThat(codes(group(at(day, 9), thursdays))).containsExactly("off-cadence");
        }
    }

    @Test
    void aDayWithoutAFourDigitYearIsNotComparedWithACadence() {
        Series.Builder series = series("t", Cadence.firmly("Thursdays", CadenceRule.weekly(DayOfWeek.THURSDAY)));
        UsualTime before = UsualTime.of(LocalTime.NOON, ZoneId.of("America/Lima"));
        UsualTime after = UsualTime.of(LocalTime.NOON, ZoneId.of("Asia/Tokyo"));

        assertThat(codes(group(session(at(FIRST_DAY, 1)).trackIds(List.of("t")))
                        .tracks(List.of(Track.of("t", "T")))
                        .series(series.time(before).build())
                        .build()))
                .isEmpty();
        assertThat(codes(group(session(at(LAST_DAY, 22)).trackIds(List.of("t")))
                        .tracks(List.of(Track.of("t", "T")))
                        .series(series.time(after).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aRuleWithoutDaysIsNotChecked() {
        CadenceRule quarterly = new CadenceRule(Frequency.QUARTERLY, 1, List.of(), Optional.empty());
        CadenceRule onTheSecond = new CadenceRule(Frequency.MONTHLY, 1, List.of(), Optional.of(2));

        assertThat(codes(group(at(FIRST_DAY, 9), Cadence.firmly("quarterly", quarterly))))
                .containsExactly("rule-without-days");
        assertThat(codes(group(at(FIRST_DAY, 9), Cadence.firmly("on the 2nd", onTheSecond))))
                .containsExactly("off-cadence");
        assertThat(codes(group(at(FIRST_DAY.plusDays(1), 9), Cadence.firmly("on the 2nd", onTheSecond))))
                .isEmpty();
    }

    @Test
    void aTrackWithASeriesIgnoresTheSeriesWithoutTracks() {
        Cadence mondays = Cadence.firmly("Mondays", CadenceRule.weekly(DayOfWeek.MONDAY));
        Cadence thursdays = Cadence.firmly("Thursdays", CadenceRule.weekly(DayOfWeek.THURSDAY));
        Series ofAll = Series.builder("all").cadence(mondays).build();

        assertThat(codes(group(at(FIRST_DAY, 9), thursdays).toBuilder()
                        .series(ofAll)
                        .build()))
                .containsExactly("off-cadence");
        assertThat(codes(group(session(at(FIRST_DAY, 9))).series(ofAll).build()))
                .isEmpty();
        assertThat(codes(group(session(at(FIRST_DAY, 9)))
                        .series(ofAll.toBuilder().cadence(thursdays).build())
                        .build()))
                .containsExactly("off-cadence");
    }
}
