package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;

/** Rules of small records that are not common to all records. */
class ValuesTest {

    private static final URI PAGE = URI.create("https://quay.example/page");

    private static void assertRefused(String start, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(start + ":");
    }

    private static ConductPolicy policy(Stance attribution, Stance recording) {
        return ConductPolicy.of("p-" + attribution + "-" + recording, "Policy", PAGE)
                .withStances(attribution, recording);
    }

    @ParameterizedTest
    @CsvSource({
        "'', SILENT",
        "SILENT, SILENT",
        "SILENT ALLOWS, ALLOWS",
        "ALLOWS SILENT, ALLOWS",
        "ALLOWS FORBIDS, FORBIDS",
        "FORBIDS ALLOWS SILENT, FORBIDS",
        "SILENT FORBIDS, FORBIDS"
    })
    void forbidsWinsAndAllowsComesBeforeSilence(String stances, Stance together) {
        List<Stance> each = Arrays.stream(stances.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Stance::valueOf)
                .toList();
        // The other stance differs, so that a mix-up of both stances fails.
        Stance other = together == Stance.FORBIDS ? Stance.SILENT : Stance.FORBIDS;

        assertThat(ConductPolicy.combined(
                        each.stream().map(stance -> policy(stance, other)).toList(), ConductPolicy::attribution))
                .isEqualTo(together);
        assertThat(ConductPolicy.combined(
                        each.stream().map(stance -> policy(other, stance)).toList(), ConductPolicy::recording))
                .isEqualTo(together);
    }

    @Test
    void aPolicyIsSilentUntilItSaysMore() {
        ConductPolicy policy = ConductPolicy.of("quay", "Rules of the quay", PAGE);

        assertThat(policy)
                .isEqualTo(new ConductPolicy(
                        "quay",
                        "Rules of the quay",
                        Optional.empty(),
                        Optional.of(PAGE),
                        Stance.SILENT,
                        Stance.SILENT,
                        Optional.empty()));
    }

    @Test
    void theChathamHouseRuleForbidsAttribution() {
        assertThat(ConductPolicy.CHATHAM_HOUSE_RULE.name()).isEqualTo("Chatham House Rule");
        assertThat(ConductPolicy.CHATHAM_HOUSE_RULE.attribution()).isEqualTo(Stance.FORBIDS);
        assertThat(ConductPolicy.CHATHAM_HOUSE_RULE.recording()).isEqualTo(Stance.SILENT);
    }

    @Test
    void theContributorCovenantIsSilentOnBothAndHasNoVersionUntilOneIsNamed() {
        ConductPolicy covenant = ConductPolicy.CONTRIBUTOR_COVENANT;

        assertThat(covenant.name()).isEqualTo("Contributor Covenant Code of Conduct");
        assertThat(covenant.attribution()).isEqualTo(Stance.SILENT);
        assertThat(covenant.recording()).isEqualTo(Stance.SILENT);
        assertThat(covenant.version()).isEmpty();
        assertThat(covenant.withVersion("2.1").version()).contains("2.1");
        assertThat(covenant.version()).isEmpty();
    }

    @Test
    void theKnownPoliciesAreValidAndDistinct() {
        List<ConductPolicy> known = List.of(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CONTRIBUTOR_COVENANT);

        assertThat(known).allSatisfy(policy -> {
            assertThat(OspoValidator.create().validate(policy, Publishable.class))
                    .isEmpty();
            assertThat(policy.url()).hasValueSatisfying(url -> assertThat(url).hasScheme("https"));
        });
        assertThat(known).extracting(ConductPolicy::id).doesNotHaveDuplicates();
        assertThat(known).extracting(ConductPolicy::url).doesNotHaveDuplicates();
    }

    @Test
    void sevenKindsOfOfficeAreKnownInTheOrderOfThePage() {
        assertThat(OspoType.KNOWN)
                .extracting(OspoType::label)
                .containsExactly(
                        "University OSPOs",
                        "Research Center OSPOs",
                        "National & Regional Government OSPOs",
                        "Government Department or Agency OSPO",
                        "City and Public Administration OSPOs",
                        "Philanthropic Funding & Policy Foundations (private & public)",
                        "Global NGOs");
    }

    @Test
    void theKnownKindsAreTheConstantsValidAndUnique() {
        List<Object> constants = Stream.of(OspoType.class.getFields())
                .filter(field -> field.getType() == OspoType.class)
                .map(ValuesTest::constant)
                .toList();

        assertThat(OspoType.KNOWN)
                .containsExactlyInAnyOrderElementsOf(
                        constants.stream().map(OspoType.class::cast).toList());
        assertThat(OspoType.KNOWN)
                .extracting(type -> type.id().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(OspoType.KNOWN)
                .allSatisfy(type -> assertThat(OspoValidator.create().validate(type, Publishable.class))
                        .isEmpty());
        assertThat(OspoType.KNOWN).isUnmodifiable();
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSiteAddsItsOwnKinds() {
        OspoType type = OspoType.of("port-authority", "Port authority OSPOs");

        assertThat(type.description()).isEmpty();
        assertThat(OspoType.KNOWN).doesNotContain(type);
    }

    @Test
    void aPersonIsAnnouncedAsGuestByDefault() {
        assertThat(Guest.person("Joana Vidal"))
                .isEqualTo(new Guest(
                        Optional.of("Joana Vidal"),
                        Guest.Kind.PERSON,
                        Guest.Role.GUEST,
                        Guest.ParticipationStatus.ANNOUNCED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void anOrganizationIsAGuestAsSuch() {
        Guest guest = Guest.organization("City of Graz").withRole(Guest.Role.HOST);

        assertThat(guest.kind()).isEqualTo(Guest.Kind.ORGANIZATION);
        assertThat(guest.role()).isEqualTo(Guest.Role.HOST);
        assertThat(guest.name()).contains("City of Graz");
        assertThat(guest.affiliations()).isEmpty();
    }

    static Stream<Guest.Role> roles() {
        return Stream.concat(Guest.Role.KNOWN.stream(), Stream.of(new Guest.Role("Tontechnik")));
    }

    static Stream<Link.Kind> linkKinds() {
        return Stream.concat(Link.Kind.KNOWN.stream(), Stream.of(new Link.Kind("podcast")));
    }

    @Test
    void onlyARecordingIsARecording() {
        assertThat(linkKinds().filter(Link.Kind::isRecording)).containsExactly(Link.Kind.RECORDING);
    }

    @Test
    void onlyAnOrganizerOrganizes() {
        assertThat(roles().filter(Guest.Role::isOrganizing)).containsExactly(Guest.Role.ORGANIZER);
    }

    @Test
    void openListsKnowTheirConstantsByTheirWords() {
        assertThat(new Link.Kind("mailing-list").known()).contains(Link.Kind.Known.MAILING_LIST);
        assertThat(new Guest.Role("to-be-invented").known()).isEmpty();
        assertRefused("Kind.word", () -> new Link.Kind("Mailing_List"));
        assertRefused("Role.word", () -> new Guest.Role(" Chair"));
        assertThat(Link.Kind.KNOWN)
                .hasSameSizeAs(Link.Kind.Known.values())
                .contains(
                        Link.Kind.CHAT, Link.Kind.REPOSITORY, Link.Kind.LIVESTREAM, Link.Kind.PHOTOS, Link.Kind.IMAGE);
        assertThat(Guest.Role.KNOWN)
                .hasSameSizeAs(Guest.Role.Known.values())
                .contains(Guest.Role.CHAIR, Guest.Role.LEAD, Guest.Role.MAINTAINER);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void someoneToBeAnnouncedHasARoleAndNoName(Guest.Role role) {
        Guest guest = Guest.toBeAnnounced(role);

        assertThat(guest.kind()).isEqualTo(Guest.Kind.TO_BE_ANNOUNCED);
        assertThat(guest.role()).isEqualTo(role);
        assertThat(guest.name()).isEmpty();
        assertThat(guest.standing()).isEqualTo(Guest.ParticipationStatus.ANNOUNCED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Guest.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TO_BE_ANNOUNCED"})
    void anAnnouncedGuestHasAName(Guest.Kind kind) {
        assertRefused(
                "Guest.name",
                () -> new Guest(
                        Optional.empty(),
                        kind,
                        Guest.Role.GUEST,
                        Guest.ParticipationStatus.ANNOUNCED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"TICKET, true", "EMAIL, true", "MAILING_LIST, true", "INVITATION, false", "NONE, false"})
    void registrationNeedsALinkWhereOneFollowsIt(Registration.Method method, boolean needsLink) {
        ThrowingCallable withoutLink = () -> registration(method, Optional.empty());

        if (needsLink) {
            assertRefused("Registration.url", withoutLink);
        } else {
            assertThatCode(withoutLink).doesNotThrowAnyException();
        }
        assertThat(registration(method, Optional.of(PAGE)).url()).contains(PAGE);
    }

    @Test
    void factoriesOfRegistration() {
        URI mail = URI.create("mailto:seats@quay.example");

        assertThat(Registration.ticket(PAGE)).isEqualTo(registration(Registration.Method.TICKET, Optional.of(PAGE)));
        assertThat(Registration.email(mail)).isEqualTo(registration(Registration.Method.EMAIL, Optional.of(mail)));
        assertThat(Registration.mailingList(PAGE).method()).isEqualTo(Registration.Method.MAILING_LIST);
        assertThat(Registration.mailingList(PAGE).url()).contains(PAGE);
        assertThat(Registration.invitationOnly().method()).isEqualTo(Registration.Method.INVITATION);
        assertThat(Registration.notNeeded().method()).isEqualTo(Registration.Method.NONE);
    }

    private static Registration registration(Registration.Method method, Optional<URI> url) {
        return new Registration(method, url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1000000, true", "1000001, false", "-1, false"})
    void aRegistrationHasAtLeastOnePlace(int places, boolean accepted) {
        if (accepted) {
            assertThat(Registration.notNeeded().withCapacity(places).capacity()).contains(places);
        } else {
            assertRefused(
                    "Registration.capacity", () -> Registration.notNeeded().withCapacity(places));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0.0001, true",
        "15.50, true",
        "999999999, true",
        "1E+3, true",
        "-1, false",
        "0.00001, false",
        "999999999.01, false",
        "1E+999999999, false",
        "1E-999999999, false",
    })
    void anAmountHasARangeAndAPrecision(String amount, boolean accepted) {
        if (accepted) {
            assertThat(Price.of(amount, "EUR").amount()).isEqualByComparingTo(amount);
        } else {
            assertRefused("Price.amount", () -> Price.of(amount, "EUR"));
        }
    }

    @Test
    void aPriceNeedsACurrencyUnlessItIsFree() {
        assertRefused("Price.currency", () -> new Price(BigDecimal.ONE, Optional.empty()));
        assertThat(new Price(new BigDecimal("0.00"), Optional.empty())).isEqualTo(Price.FREE);
        assertThat(Price.FREE.isFree()).isTrue();
        assertThat(Price.of("0", "EUR").isFree()).isTrue();
        assertThat(Price.of("0.01", "EUR").isFree()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"15.5 EUR, 15.50 EUR", "1E3 JPY, 1000 JPY", "0 EUR, 0 EUR", "Free, free", "0.0001 USD, 0.0001 USD"})
    void aPriceIsOneText(String text, String canonical) {
        assertThat(Price.parse(text)).hasToString(canonical);
        assertThat(Price.parse(canonical)).isEqualTo(Price.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "EUR", "15€", "EUR 15", "15  EUR", "15 eur", "15 XQQ", "-1 EUR", "frei – 無料"})
    void otherTextsAreNoPrices(String text) {
        assertThatThrownBy(() -> Price.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeadlineHasATimeOnlyWithAZone() {
        LocalDate day = LocalDate.of(2030, 3, 1);
        Optional<LocalTime> six = Optional.of(LocalTime.of(18, 0));
        Optional<ZoneId> zone = Optional.of(ZoneId.of("Europe/Lisbon"));

        assertRefused("Deadline.zone", () -> new Deadline(day, six, Optional.empty()));
        assertRefused("Deadline.zone", () -> new Deadline(day, Optional.empty(), zone));
        assertRefused("Deadline.time", () -> new Deadline(day, Optional.of(LocalTime.of(18, 0, 0, 1)), zone));
        assertRefused("Deadline.zone", () -> new Deadline(day, six, Optional.of(ZoneOffset.UTC)));
        assertRefused("Deadline.date", () -> Deadline.on(LocalDate.of(10_000, 1, 1)));
        assertThat(Deadline.on(day).moment()).isEmpty();
        assertThat(new Deadline(day, six, zone).moment())
                .contains(day.atTime(18, 0).atZone(zone.get()));
        assertThat(Deadline.at(day.atTime(18, 0).atZone(zone.get()))).isEqualTo(new Deadline(day, six, zone));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0", "41.1432, -8.6214"})
    void coordinatesOnTheEarth(double latitude, double longitude) {
        GeoCoordinates point = new GeoCoordinates(latitude, longitude);

        assertThat(point.latitude()).isEqualTo(latitude);
        assertThat(point.longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 180.00000000000003, -181})
    void coordinatesOffTheEarth(double degrees) {
        assertRefused("GeoCoordinates.longitude", () -> new GeoCoordinates(0, degrees));
        assertRefused("GeoCoordinates.latitude", () -> new GeoCoordinates(degrees, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.00000000000001, -90.00000000000001, 180})
    void latitudesPastThePoles(double degrees) {
        assertRefused("GeoCoordinates.latitude", () -> new GeoCoordinates(degrees, 0));
    }

    @Test
    void thereIsNoNegativeZero() {
        GeoCoordinates point = new GeoCoordinates(-0.0, -0.0);

        assertThat(point).isEqualTo(new GeoCoordinates(0.0, 0.0)).hasToString(new GeoCoordinates(0, 0).toString());
    }

    @Test
    void aVenueIsInPersonOnlineOrBoth() {
        Place graz = Place.city("Graz", "AT");
        VirtualLocation jitsi = VirtualLocation.of(Platform.openSource("Jitsi Meet"), JoinLink.publicLink(PAGE));

        assertThat(Venue.inPerson(graz)).isEqualTo(new Venue(Optional.of(graz), Optional.empty()));
        assertThat(Venue.inPerson(graz).isHybrid()).isFalse();
        assertThat(Venue.online(jitsi)).isEqualTo(new Venue(Optional.empty(), Optional.of(jitsi)));
        assertThat(Venue.online(jitsi).isHybrid()).isFalse();
        assertThat(Venue.hybrid(graz, jitsi)).isEqualTo(new Venue(Optional.of(graz), Optional.of(jitsi)));
        assertThat(Venue.hybrid(graz, jitsi).isHybrid()).isTrue();
        assertThat(Venue.online(Platform.of("Zoom")).online())
                .contains(new VirtualLocation(
                        Optional.of(Platform.of("Zoom")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void aRecordNeedsAtLeastOneComponent() {
        assertRefused("Venue", () -> new Venue(Optional.empty(), Optional.empty()));
        assertRefused(
                "Place",
                () -> new Place(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertRefused(
                "PostalAddress",
                () -> new PostalAddress(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void oneComponentMakesAnAddress(int present) {
        Optional<?>[] values = Stream.generate(Optional::<String>empty).limit(5).toArray(Optional<?>[]::new);
        values[present] = Optional.of("x");

        assertThatCode(() -> Records.create(PostalAddress.class, (Object[]) values))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "address", "geo"})
    void oneComponentMakesAPlace(String present) {
        Object[] values = Records.components(Full.of(Place.class)).stream()
                .map(component ->
                        component.declaration().getName().equals(present) ? component.value() : Optional.empty())
                .toArray();

        assertThatCode(() -> Records.create(Place.class, values)).doesNotThrowAnyException();
    }

    @Test
    void aPlatformIsOpenSourceOrProprietaryOrUnknown() {
        assertThat(Platform.of("Zoom").openSource()).isEmpty();
        assertThat(Platform.openSource("Jitsi Meet").openSource()).contains(true);
        assertThat(Platform.proprietary("Zoom", "Everyone has it"))
                .isEqualTo(new Platform("Zoom", Optional.of(false), Optional.of("Everyone has it")));
    }

    @Test
    void aPartEndsWhereItsOffsetAndDurationSay() {
        Duration half = Duration.ofMinutes(30);

        assertThat(AgendaItem.of(half, Duration.ofMinutes(45), "Talk").end()).contains(Duration.ofMinutes(75));
        assertThat(AgendaItem.of("Talk").end()).isEmpty();
        assertThat(AgendaItem.builder("Talk").offset(half).build().end()).isEmpty();
        assertThat(AgendaItem.builder("Talk").duration(half).build().end()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "P366DT1S", "PT0.001S"})
    void anOffsetIsWholeSecondsFromTheStartOn(Duration offset) {
        assertRefused("AgendaItem.offset", () -> AgendaItem.of(offset, Duration.ofHours(1), "Talk"));
        assertThat(AgendaItem.of(Duration.ZERO, Duration.ofHours(1), "Talk").offset())
                .contains(Duration.ZERO);
        assertThat(AgendaItem.of(Duration.ofDays(366), Duration.ofHours(1), "Talk")
                        .offset())
                .contains(Duration.ofDays(366));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P366DT1S", "PT0.001S"})
    void aPartAndARecordingLastLongerThanNothing(Duration duration) {
        assertRefused("AgendaItem.duration", () -> AgendaItem.of(Duration.ZERO, duration, "Talk"));
        assertRefused("Link.duration", () -> Link.page(PAGE, "Séite").withDuration(duration));
    }

    @ParameterizedTest
    @MethodSource("linkKinds")
    void aLinkHasAKind(Link.Kind kind) {
        Link link = Link.of(kind, PAGE, "Title");

        assertThat(link)
                .isEqualTo(new Link(PAGE, kind, Optional.of("Title"), Optional.empty(), Optional.empty(), List.of()));
        assertThat(Link.page(PAGE, "Title").equals(link)).isEqualTo(kind.equals(Link.Kind.PAGE));
    }

    @Test
    void factoriesOfRelatedEvent() {
        When days = When.between(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 17));

        assertThat(RelatedEvent.partOf("Open Ports Week", days))
                .isEqualTo(new RelatedEvent(
                        RelatedEvent.Relation.PART_OF, "Open Ports Week", Optional.of(days), Optional.empty()));
        assertThat(RelatedEvent.beside("Open Ports Week", days))
                .isEqualTo(new RelatedEvent(
                        RelatedEvent.Relation.BESIDE, "Open Ports Week", Optional.of(days), Optional.empty()));
        assertThat(RelatedEvent.repeating("Open Ports Week", days))
                .isEqualTo(new RelatedEvent(
                        RelatedEvent.Relation.REPEATS, "Open Ports Week", Optional.of(days), Optional.empty()));
    }

    @Test
    void otherFactories() {
        assertThat(Organization.of("Porto Digital"))
                .isEqualTo(new Organization("Porto Digital", Optional.empty(), Optional.empty()));
        assertThat(Organization.of("Porto Digital", PAGE))
                .isEqualTo(new Organization("Porto Digital", Optional.of(PAGE), Optional.empty()));
        assertThat(Contact.of(PAGE)).isEqualTo(new Contact(Optional.empty(), PAGE));
        assertThat(JoinLink.publicLink(PAGE)).isEqualTo(new JoinLink(PAGE, false));
        assertThat(JoinLink.secret(PAGE)).isEqualTo(new JoinLink(PAGE, true));
        assertThat(Aliases.ofNames("One", "Two")).isEqualTo(new Aliases(List.of(), List.of("One", "Two")));
        assertThat(Place.of("Town hall", PostalAddress.city("Graz", "AT")))
                .isEqualTo(new Place(
                        Optional.of("Town hall"),
                        Optional.empty(),
                        Optional.of(new PostalAddress(
                                Optional.empty(),
                                Optional.of("Graz"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("AT"))),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(Place.city("Graz", "AT"))
                .isEqualTo(new Place(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PostalAddress.city("Graz", "AT")),
                        Optional.empty(),
                        Optional.empty()));
    }
}
