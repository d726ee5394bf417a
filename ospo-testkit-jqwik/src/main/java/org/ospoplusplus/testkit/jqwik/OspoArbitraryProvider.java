package org.ospoplusplus.testkit.jqwik;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Provides the arbitraries to jqwik. Use {@link OspoArbitraries} to combine or restrict them.
 *
 * @since 0.1.0
 */
public final class OspoArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            Map.entry(AgendaItem.class, OspoArbitraries::agendaItems),
            Map.entry(Aliases.class, OspoArbitraries::aliases),
            Map.entry(AnnouncedTimes.class, TimeArbitraries::announcedTimes),
            Map.entry(Cadence.class, TimeArbitraries::cadences),
            Map.entry(CadenceRule.class, TimeArbitraries::cadenceRules),
            Map.entry(CadenceRule.Weekday.class, TimeArbitraries::weekdays),
            Map.entry(ConductPolicy.class, OspoArbitraries::policies),
            Map.entry(Contact.class, OspoArbitraries::contacts),
            Map.entry(DialIn.class, OspoArbitraries::dialIns),
            Map.entry(EmailAddress.class, OspoArbitraries::emailAddresses),
            Map.entry(Acknowledgment.class, OspoArbitraries::acknowledgments),
            Map.entry(ExceptDate.class, OspoArbitraries::exceptDates),
            Map.entry(GeoCoordinates.class, OspoArbitraries::coordinates),
            Map.entry(Guest.class, OspoArbitraries::guests),
            Map.entry(Guest.Role.class, OspoArbitraries::roles),
            Map.entry(Price.class, OspoArbitraries::prices),
            Map.entry(Deadline.class, OspoArbitraries::deadlines),
            Map.entry(Image.class, OspoArbitraries::images),
            Map.entry(JoinLink.class, OspoArbitraries::joinLinks),
            Map.entry(Link.class, OspoArbitraries::links),
            Map.entry(Link.Kind.class, OspoArbitraries::linkKinds),
            Map.entry(OccurrenceId.class, OspoArbitraries::occurrenceIds),
            Map.entry(Organization.class, OspoArbitraries::organizations),
            Map.entry(OspoType.class, OspoArbitraries::ospoTypes),
            Map.entry(Passcode.class, OspoArbitraries::passcodes),
            Map.entry(Place.class, OspoArbitraries::places),
            Map.entry(Platform.class, OspoArbitraries::platforms),
            Map.entry(PostalAddress.class, OspoArbitraries::postalAddresses),
            Map.entry(Registration.class, OspoArbitraries::registrations),
            Map.entry(RelatedEvent.class, OspoArbitraries::relatedEvents),
            Map.entry(Revision.class, OspoArbitraries::revisions),
            Map.entry(Series.class, OspoArbitraries::series),
            Map.entry(Session.class, OspoArbitraries::sessions),
            Map.entry(Track.class, OspoArbitraries::tracks),
            Map.entry(UsualTime.class, TimeArbitraries::usualTimes),
            Map.entry(Venue.class, OspoArbitraries::venues),
            Map.entry(VirtualLocation.class, OspoArbitraries::virtualLocations),
            Map.entry(When.class, TimeArbitraries::whens),
            Map.entry(When.Timed.class, TimeArbitraries::timed),
            Map.entry(When.Days.class, TimeArbitraries::days),
            Map.entry(When.InMonth.class, TimeArbitraries::months),
            Map.entry(When.InYear.class, TimeArbitraries::years),
            Map.entry(WorkingGroup.class, OspoArbitraries::workingGroups));

    /** Called by jqwik. */
    public OspoArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> supplier = ARBITRARIES.get(targetType.getRawType());
        return supplier == null ? Set.of() : Set.of(supplier.get());
    }
}
