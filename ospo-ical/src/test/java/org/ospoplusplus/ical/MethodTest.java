package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.CalendarWriter.Method;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Status;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Writes calendars with a method of iTIP (RFC 5546). */
class MethodTest {

    private static final Contact PAGE = Contact.of(URI.create("https://bare.example/contact"));
    private static final Contact OFFICE =
            new Contact(Optional.of("Office; Paris"), URI.create("mailto:info@bare.example?subject=Hello"));
    private static final Guest ORGANIZER = Guest.person("Ada")
            .withRole(Guest.Role.ORGANIZER)
            .withEmail(new EmailAddress("\"ada lovelace\"@bare.example"));

    private static final Session SESSION = Session.builder("one", When.on(LocalDate.of(2022, 5, 5)))
            .title("One")
            .build();

    private final CalendarWriter publisher = Samples.WRITER.withMethod(Method.PUBLISH);
    private final CalendarWriter canceller = Samples.WRITER.withMethod(Method.CANCEL);

    @Test
    void aFeedHasNoMethodAndNoOrganizers() {
        assertThat(lines(Samples.WRITER, group(OFFICE), SESSION))
                .noneMatch(line -> line.startsWith("METHOD") || line.startsWith("ORGANIZER"));
    }

    static Stream<Arguments> organizers() {
        String office = "ORGANIZER;CN=\"Office; Paris\";X-OSPO-INHERITED=TRUE:mailto:info@bare.example";
        String guest = "ORGANIZER;CN=Ada:mailto:%22ada%20lovelace%22@bare.example";
        Session guided = SESSION.toBuilder().guests(List.of(ORGANIZER)).build();
        return Stream.of(
                Arguments.of(group(OFFICE), SESSION, office),
                Arguments.of(group(PAGE, OFFICE), SESSION, office),
                Arguments.of(group(OFFICE), guided, office),
                Arguments.of(group(PAGE), guided, guest),
                Arguments.of(group(), guided, guest),
                Arguments.of(
                        group(Contact.of(URI.create("MAILTO:a@bare.example"))),
                        guided,
                        "ORGANIZER;X-OSPO-INHERITED=TRUE:mailto:a@bare.example"),
                Arguments.of(group(Contact.of(URI.create("mailto:a@bare.example,b@bare.example"))), guided, guest));
    }

    @ParameterizedTest
    @MethodSource("organizers")
    void theOrganizerIsTheFirstContactWithAnAddressOtherwiseAGuest(
            WorkingGroup group, Session session, String expected) {
        assertThat(lines(publisher, group, session))
                .contains("METHOD:PUBLISH")
                .filteredOn(line -> line.startsWith("ORGANIZER"))
                .containsExactly(expected);
    }

    static Stream<Session> unorganized() {
        return Stream.of(
                SESSION,
                with(ORGANIZER.withRole(Guest.Role.HOST)),
                with(ORGANIZER.withStanding(Guest.ParticipationStatus.WITHDRAWN)),
                with(Guest.person("Ada").withRole(Guest.Role.ORGANIZER)));
    }

    private static Session with(Guest guest) {
        return SESSION.toBuilder().guests(List.of(guest)).build();
    }

    @ParameterizedTest
    @MethodSource("unorganized")
    void withoutAnOrganizerThereIsNoMessage(Session session) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publisher.write(group(PAGE), session))
                .withMessageContaining("session one")
                .withMessageContaining("organizer")
                .withMessageNotContaining("lovelace");
    }

    /** The organizer is a contact of the group, or a guest with the role of an organizer. */
    @Test
    void aMessageIsReadAsTheSession() {
        Session guided = SESSION.toBuilder().guests(List.of(ORGANIZER)).build();
        for (Session session : List.of(SESSION, guided)) {
            CalendarFeed feed = CalendarReader.create().read(publisher.write(group(OFFICE), session));
            assertThat(feed.sessions()).containsExactly(session);
            assertThat(feed.warnings()).isEmpty();
        }
        CalendarFeed feed = CalendarReader.create().read(publisher.write(group(PAGE), guided));
        assertThat(feed.sessions()).containsExactly(guided);
    }

    @Test
    void anEventOfAMessageHasOneContact() {
        assertThat(lines(publisher, group(PAGE, OFFICE), SESSION))
                .filteredOn(line -> line.startsWith("CONTACT"))
                .containsExactly("CONTACT;ALTREP=\"https://bare.example/contact\";X-OSPO-INHERITED=TRUE:"
                        + "https://bare.example/contact");
    }

    @Test
    void everyPublishedEventHasAnOrganizer() {
        WorkingGroup group = group(OFFICE).toBuilder()
                .sessions(List.of(SESSION, SESSION.toBuilder().id("two").build()))
                .build();

        assertThat(RawLines.check(publisher.write(group).getBytes(StandardCharsets.UTF_8)))
                .containsOnlyOnce("METHOD:PUBLISH")
                .filteredOn(line -> line.startsWith("ORGANIZER"))
                .hasSize(2);
    }

    @Test
    void rejectsPublishingWithoutAnEvent() {
        ZonesInUse zones = new ZonesInUse(Set.of(), Year.of(2022), Year.of(2022));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> publisher.write(group(OFFICE)))
                .withMessageContaining("PUBLISH requires an event");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publisher.write(group(OFFICE), Stream.empty(), zones, out));
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED", "WITHDRAWN"})
    void cancelsASessionThatDoesNotTakePlace(Status status) {
        Session off = SESSION.toBuilder().status(status).build();

        assertThat(lines(canceller, group(OFFICE), off))
                .contains("METHOD:CANCEL", "UID:one@bare.example", "SEQUENCE:0", "STATUS:CANCELLED")
                .contains("ORGANIZER;CN=\"Office; Paris\";X-OSPO-INHERITED=TRUE:mailto:info@bare.example");
    }

    @ParameterizedTest
    @EnumSource(names = {"TENTATIVE", "CONFIRMED"})
    void doesNotCancelASessionThatTakesPlace(Status status) {
        Session on = SESSION.toBuilder().status(status).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> canceller.write(group(OFFICE), on))
                .withMessageContaining("session one")
                .withMessageContaining(status.name());
    }

    @Test
    void sessionsAreCancelledOneByOne() {
        WorkingGroup group = group(OFFICE).toBuilder()
                .sessions(List.of(SESSION.toBuilder().status(Status.CANCELLED).build()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> canceller.write(group))
                .withMessageContaining("3.2.5");
    }

    private static WorkingGroup group(Contact... contacts) {
        return WorkingGroup.builder("bare", "bare.example", "Bare")
                .contacts(List.of(contacts))
                .build();
    }

    private static List<String> lines(CalendarWriter writer, WorkingGroup group, Session session) {
        return RawLines.check(writer.write(group, session).getBytes(StandardCharsets.UTF_8));
    }
}
