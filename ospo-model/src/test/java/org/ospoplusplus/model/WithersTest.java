package org.ospoplusplus.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wither changes only its component. */
class WithersTest {

    private static final Map<String, String> COMPONENTS = Map.ofEntries(
            entry("AgendaItem.withGuests", "guests"),
            entry("AgendaItem.withVenue", "venue"),
            entry("ConductPolicy.withVersion", "version"),
            entry("ConductPolicy.withUrl", "url"),
            entry("ConductPolicy.withReportTo", "reportTo"),
            entry("Guest.withRole", "role"),
            entry("Guest.withStanding", "standing"),
            entry("Guest.withJobTitle", "jobTitle"),
            entry("Guest.withAffiliations", "affiliations"),
            entry("Guest.withUrl", "url"),
            entry("Guest.withImage", "image"),
            entry("Organization.withImage", "image"),
            entry("Guest.withEmail", "email"),
            entry("Link.withLanguage", "language"),
            entry("Link.withDuration", "duration"),
            entry("Link.withSpeakers", "speakers"),
            entry("OspoType.withDescription", "description"),
            entry("Registration.withNote", "note"),
            entry("Registration.withPrice", "price"),
            entry("Registration.withCapacity", "capacity"),
            entry("Registration.withDeadline", "deadline"),
            entry("RelatedEvent.withUrl", "url"),
            entry("Timed.withDuration", "duration"),
            entry("Track.withAliases", "aliases"),
            entry("Track.withDescription", "description"),
            entry("Track.withAudience", "audience"),
            entry("Track.withOspoTypes", "ospoTypes"),
            entry("Track.withPeople", "people"),
            entry("Track.withLinks", "links"),
            entry("Track.withRegistrations", "registrations"),
            entry("Track.withVenue", "venue"),
            entry("Track.withPolicies", "policies"),
            entry("Track.withPolicyInheritance", "policyInheritance"),
            entry("Track.withContacts", "contacts"),
            entry("VirtualLocation.withPlatform", "platform"),
            entry("VirtualLocation.withJoin", "join"),
            entry("VirtualLocation.withMeetingId", "meetingId"),
            entry("VirtualLocation.withPasscode", "passcode"),
            entry("VirtualLocation.withDialIns", "dialIns"),
            entry("VirtualLocation.withChat", "chat"),
            entry("Place.withAddress", "address"),
            entry("Place.withRoom", "room"),
            entry("Place.withUrl", "url"),
            entry("Track.withExtensions", "extensions"),
            entry("Guest.withExtensions", "extensions"));

    /** Methods with their own tests. */
    private static final Set<String> OTHERS = Set.of(
            "CadenceRule.every",
            "ConductPolicy.withStances",
            "Revision.next",
            "Session.rescheduledTo",
            "WorkingGroup.forGuest",
            "WorkingGroup.forSeries",
            "WorkingGroup.forTrack",
            "WorkingGroup.replaceSession",
            "WorkingGroup.withSession",
            "WorkingGroup.withoutSession",
            "Session.withStatus",
            "Session.cancelled");

    /** Arguments that differ from all values of the samples. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            entry(String.class, "Something else"),
            entry(int.class, 7),
            entry(Integer.class, 7),
            entry(Price.class, Price.of("7.5", "CHF")),
            entry(Deadline.class, Deadline.on(LocalDate.of(1999, 1, 1))),
            entry(URI.class, URI.create("https://else.example/")),
            entry(Duration.class, Duration.ofSeconds(7)),
            entry(EmailAddress.class, new EmailAddress("else@else.example")),
            entry(Passcode.class, new Passcode("4711-ß")),
            entry(Platform.class, Platform.of("Something else")),
            entry(JoinLink.class, JoinLink.publicLink(URI.create("https://else.example/"))),
            entry(DialIn.class, new DialIn("+43 316 5550100", Optional.empty(), false)),
            entry(PostalAddress.class, PostalAddress.city("Graz", "AT")),
            entry(Aliases.class, Aliases.ofNames("Something else")),
            entry(Venue.class, Venue.inPerson(Place.city("Graz", "AT"))),
            entry(Contact.class, Contact.of(URI.create("https://else.example/desk"))),
            entry(ConductPolicy.class, ConductPolicy.CONTRIBUTOR_COVENANT),
            entry(ConductPolicy.Inheritance.class, ConductPolicy.Inheritance.ADDS),
            entry(OspoType.class, OspoType.GLOBAL_NGO),
            entry(Organization.class, Organization.of("Something else")),
            entry(Link.class, Link.page(URI.create("https://else.example/page"), "Something else")),
            entry(Registration.class, Registration.ticket(URI.create("https://else.example/seat"))),
            entry(Image.class, Image.of(URI.create("https://else.example/image"), "Something else")),
            entry(Guest.class, Guest.person("Someone else")),
            entry(Map.class, Map.of("x-else", "Ailleurs")),
            entry(Guest.Role.class, Guest.Role.PANELIST),
            entry(Guest.ParticipationStatus.class, Guest.ParticipationStatus.WITHDRAWN));

    static Stream<Method> all() {
        return Records.types().stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getReturnType() == type)
                        .filter(method -> method.getDeclaringClass() == type)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() > 0))
                .sorted(Comparator.comparing(WithersTest::name));
    }

    static Stream<Method> withers() {
        return all().filter(method -> !OTHERS.contains(name(method)));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    void everyWitherIsKnownHere() {
        assertThat(withers().map(WithersTest::name)).containsExactlyInAnyOrderElementsOf(COMPONENTS.keySet());
        assertThat(all().map(WithersTest::name)).containsAll(OTHERS);
    }

    @ParameterizedTest
    @MethodSource("withers")
    void aWitherChangesOneComponent(Method wither) throws ReflectiveOperationException {
        Record before = Full.all().stream()
                .filter(wither.getDeclaringClass()::isInstance)
                .findFirst()
                .orElseThrow();
        String component = COMPONENTS.get(name(wither));
        Object argument;
        Object expected;
        if (wither.isVarArgs()) {
            Class<?> type = wither.getParameterTypes()[0].getComponentType();
            Object value = ARGUMENTS.get(type);
            argument = Array.newInstance(type, 1);
            Array.set(argument, 0, value);
            expected = List.of(value);
        } else {
            argument = ARGUMENTS.get(wither.getParameterTypes()[0]);
            expected = argument;
        }

        Record after = (Record) wither.invoke(before, argument);

        assertThat(Records.component(after, component).bare()).isEqualTo(expected);
        assertThat(Records.differences(before, after)).containsExactly(component);
    }

    @ParameterizedTest
    @MethodSource("withers")
    void aWitherClearsItsComponent(Method wither) throws ReflectiveOperationException {
        Record before = Full.all().stream()
                .filter(wither.getDeclaringClass()::isInstance)
                .findFirst()
                .orElseThrow();
        String component = COMPONENTS.get(name(wither));
        Object value = Records.component(before, component).value();
        if (value instanceof Optional) {
            Record after = (Record) wither.invoke(before, new Object[] {null});

            assertThat(Records.component(after, component).value()).isEqualTo(Optional.empty());
            assertThat(Records.differences(before, after)).containsExactly(component);
        } else if (wither.isVarArgs()) {
            Object none = Array.newInstance(wither.getParameterTypes()[0].getComponentType(), 0);
            Record after = (Record) wither.invoke(before, none);

            assertThat(Records.component(after, component).value()).isEqualTo(List.of());
        }
    }

    @Test
    void aPolicyTakesBothStancesAtOnce() {
        ConductPolicy before = ConductPolicy.CHATHAM_HOUSE_RULE;

        ConductPolicy after = before.withStances(ConductPolicy.Stance.SILENT, ConductPolicy.Stance.ALLOWS);

        assertThat(after.attribution()).isEqualTo(ConductPolicy.Stance.SILENT);
        assertThat(after.recording()).isEqualTo(ConductPolicy.Stance.ALLOWS);
        assertThat(Records.differences(before, after)).containsExactly("attribution", "recording");
    }

    @Test
    void aTrackStartsWithOnlyItsName() {
        assertThat(Track.of("quay", "Quay"))
                .isEqualTo(new Track(
                        "quay",
                        "Quay",
                        Aliases.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        ConductPolicy.Inheritance.ADDS,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of()));
    }
}
