package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;
import org.ospoplusplus.model.time.When;

/** Reads titles, aliases, tracks and OSPO types from the properties that {@link TopicWriter} writes. */
final class TopicReader {

    private final WorkingGroup group;
    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;
    private final NameIndex names;

    TopicReader(WorkingGroup group, NameIndex names, PropertyIndex propertyIndex, ValueReader valueReader) {
        this.group = group;
        this.names = names;
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
    }

    void title(Session.Builder session) {
        propertyIndex.first(Property.SUMMARY).ifPresent(summary -> {
            if (!isDerived(summary)) {
                session.title(title(summary).map(this::withoutPlaceholder).orElse(null));
            }
            if (!valueReader.isTrue(summary, PropertyNames.INHERITED)) {
                session.language(valueReader.language(summary).orElse(null));
            }
        });
        session.aliases(new Aliases(
                propertyIndex.bounded(PropertyNames.OTHER_ID, otherIds()),
                propertyIndex.bounded(PropertyNames.OTHER_NAME, propertyIndex.texts(PropertyNames.OTHER_NAME))));
    }

    /** {@return the title without HTML} This library marks titles that only look like HTML, and these are kept. */
    private Optional<String> title(Property summary) {
        Optional<String> title = valueReader.text(summary);
        return valueReader.isTrue(summary, PropertyNames.VERBATIM)
                ? title
                : title.map(text -> valueReader.plainLine(summary, text))
                        .map(TextRepair::line)
                        .filter(text -> !TextRepair.isBlank(text));
    }

    private List<String> otherIds() {
        List<String> ids = new ArrayList<>();
        for (Property property : propertyIndex.all(PropertyNames.OTHER_ID)) {
            valueReader
                    .valid(property, valueReader.raw(property), IdentifierValidator::isIdentifier, "a valid id")
                    .ifPresent(ids::add);
        }
        return ids;
    }

    /** {@return the title without the text that {@link TopicWriter#placeholder} adds} */
    private String withoutPlaceholder(String title) {
        return propertyIndex
                .first(PropertyNames.WHEN)
                .flatMap(this::when)
                .map(when -> TopicWriter.placeholder(when, 0))
                .filter(title::endsWith)
                .map(mark -> title.substring(0, title.length() - mark.length()))
                .orElse(title);
    }

    private Optional<When> when(Property mark) {
        return Refusals.handled(() -> WhenText.parse(valueReader.raw(mark)), () -> {
            // TimeReader reports an unreadable value.
        });
    }

    private boolean isDerived(Property property) {
        return valueReader.isTrue(property, "DERIVED");
    }

    void tracksAndTypes(Session.Builder session) {
        List<String> trackIds = new ArrayList<>();
        propertyIndex
                .all(Property.RELATED_TO)
                .forEach(
                        related -> trackId(related).ifPresentOrElse(trackIds::add, () -> valueReader.ignored(related)));
        List<OspoType> types = new ArrayList<>();
        propertyIndex
                .all(PropertyNames.CONCEPT)
                .forEach(concept -> ospoType(concept).ifPresentOrElse(types::add, () -> valueReader.ignored(concept)));
        boolean hasOwnTracks = false;
        for (Property related : propertyIndex.all(Property.RELATED_TO)) {
            hasOwnTracks |= !valueReader.isTrue(related, PropertyNames.INHERITED);
        }
        categories(trackIds, types);
        boolean isInherited =
                !trackIds.isEmpty() && !hasOwnTracks && inheritedTracks(session).equals(Set.copyOf(trackIds));
        session.trackIds(isInherited ? List.of() : propertyIndex.bounded(Property.RELATED_TO, trackIds))
                .ospoTypes(propertyIndex.distinct(PropertyNames.CONCEPT, types));
    }

    /** {@return the tracks of the series, which an event that replaces an instance names too} */
    private Set<String> inheritedTracks(Session.Builder session) {
        return group.tracksOf(session.trackIds(List.of()).build()).stream()
                .map(Track::id)
                .collect(Collectors.toSet());
    }

    private Optional<String> trackId(Property related) {
        return valueReader
                .identifier(related, PropertyNames.ID)
                .or(() -> Uids.trackId(group, valueReader.raw(related)).filter(IdentifierValidator::isIdentifier));
    }

    private Optional<OspoType> ospoType(Property concept) {
        Optional<String> id = valueReader
                .identifier(concept, PropertyNames.ID)
                .or(() -> TopicWriter.ospoTypeId(valueReader.raw(concept)).filter(IdentifierValidator::isIdentifier));
        return id.map(present -> {
            Optional<OspoType> known =
                    knownTypes().filter(type -> type.id().equals(present)).findFirst();
            String label = valueReader
                    .text(concept, PropertyNames.LABEL)
                    .or(() -> known.map(OspoType::label))
                    .orElse(present);
            return new OspoType(present, label, valueReader.prose(concept, PropertyNames.DESCRIPTION));
        });
    }

    private Stream<OspoType> knownTypes() {
        return Stream.concat(group.ospoTypes().stream(), OspoType.KNOWN.stream());
    }

    /**
     * Adds the tracks and OSPO types that {@code CATEGORIES} names in addition to {@code RELATED-TO} and
     * {@code CONCEPT}.
     */
    private void categories(List<String> trackIds, List<OspoType> types) {
        Set<String> expected = new HashSet<>();
        trackIds.forEach(id -> group.track(id).map(Track::name).ifPresent(expected::add));
        types.forEach(type -> expected.add(type.label()));
        Set<String> missing = new HashSet<>(expected);
        boolean more = false;
        List<Property> all = propertyIndex.all(Property.CATEGORIES);
        for (Property property : all) {
            for (String category : texts(property)) {
                missing.remove(category);
                if (!expected.contains(category) && !category.isBlank()) {
                    more |= category(property, category, trackIds, types);
                }
            }
        }
        if (!expected.isEmpty() && more) {
            valueReader.conflict(all.get(0), "has more names than RELATED-TO and CONCEPT; all of them are used");
        } else if (!missing.isEmpty() && !all.isEmpty()) {
            valueReader.conflict(all.get(0), "has fewer names than RELATED-TO and CONCEPT, which are used");
        }
    }

    private boolean category(Property property, String category, List<String> trackIds, List<OspoType> types) {
        Optional<Track> track = names.track(category);
        if (track.isPresent()) {
            return !trackIds.contains(track.get().id())
                    && trackIds.add(track.get().id());
        }
        Optional<OspoType> type = names.ospoType(category);
        if (type.isEmpty()) {
            valueReader.ignored(property);
            return false;
        }
        return types.stream().noneMatch(other -> other.id().equals(type.get().id())) && types.add(type.get());
    }

    private Iterable<String> texts(Property property) {
        return property instanceof Categories list
                ? list.getCategories().getTexts()
                : TextLists.split(valueReader.raw(property));
    }
}
