package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/** Reads what {@link Subjects} writes. */
final class SubjectsIn {

    private final WorkingGroup group;
    private final Fields fields;
    private final Values values;
    private final KnownNames names;

    SubjectsIn(WorkingGroup group, KnownNames names, Fields fields, Values values) {
        this.group = group;
        this.names = names;
        this.fields = fields;
        this.values = values;
    }

    void title(Session.Builder session) {
        fields.first(Property.SUMMARY).ifPresent(summary -> {
            if (!isDerived(summary)) {
                session.title(title(summary).orElse(null));
            }
            if (!values.isTrue(summary, Wire.INHERITED)) {
                session.language(values.language(summary).orElse(null));
            }
        });
        session.format(fields.text(Wire.FORMAT).orElse(null));
        session.aliases(new Aliases(
                fields.bounded(Wire.OTHER_ID, otherIds()),
                fields.bounded(Wire.OTHER_NAME, fields.texts(Wire.OTHER_NAME))));
    }

    /** Titles of other programs are made plain; ours say so if they look as if they had tags. */
    private Optional<String> title(Property summary) {
        Optional<String> title = values.text(summary);
        return values.isTrue(summary, Wire.VERBATIM)
                ? title
                : title.map(HtmlText::plainLine).map(TextRepair::line).filter(text -> !TextRepair.isBlank(text));
    }

    private List<String> otherIds() {
        List<String> ids = new ArrayList<>();
        for (Property property : fields.all(Wire.OTHER_ID)) {
            values.valid(property, values.raw(property), IdentifierValidator::isIdentifier, "an id")
                    .ifPresent(ids::add);
        }
        return ids;
    }

    private boolean isDerived(Property property) {
        return values.isTrue(property, "DERIVED");
    }

    void kinds(Session.Builder session) {
        List<String> trackIds = new ArrayList<>();
        fields.all(Property.RELATED_TO)
                .forEach(related -> trackId(related).ifPresentOrElse(trackIds::add, () -> values.ignored(related)));
        List<OspoType> types = new ArrayList<>();
        fields.all(Wire.CONCEPT)
                .forEach(concept -> ospoType(concept).ifPresentOrElse(types::add, () -> values.ignored(concept)));
        categories(trackIds, types);
        session.trackIds(fields.bounded(Property.RELATED_TO, trackIds)).ospoTypes(fields.distinct(Wire.CONCEPT, types));
    }

    private Optional<String> trackId(Property related) {
        return values.identifier(related, Wire.ID)
                .or(() -> Uids.trackId(group, values.raw(related)).filter(IdentifierValidator::isIdentifier));
    }

    private Optional<OspoType> ospoType(Property concept) {
        Optional<String> id = values.identifier(concept, Wire.ID)
                .or(() -> Subjects.ospoTypeId(values.raw(concept)).filter(IdentifierValidator::isIdentifier));
        return id.map(present -> {
            Optional<OspoType> known =
                    knownTypes().filter(type -> type.id().equals(present)).findFirst();
            String label = values.text(concept, Wire.LABEL)
                    .or(() -> known.map(OspoType::label))
                    .orElse(present);
            return new OspoType(present, label, values.prose(concept, Wire.DESCRIPTION));
        });
    }

    private Stream<OspoType> knownTypes() {
        return Stream.concat(group.ospoTypes().stream(), OspoType.KNOWN.stream());
    }

    /** Names of tracks and of kinds of office; those that other properties have named already say nothing new. */
    private void categories(List<String> trackIds, List<OspoType> types) {
        Set<String> expected = new HashSet<>();
        trackIds.forEach(id -> group.track(id).map(Track::name).ifPresent(expected::add));
        types.forEach(type -> expected.add(type.label()));
        Set<String> missing = new HashSet<>(expected);
        boolean more = false;
        List<Property> all = fields.all(Property.CATEGORIES);
        for (Property property : all) {
            for (String category : texts(property)) {
                missing.remove(category);
                if (!expected.contains(category) && !category.isBlank()) {
                    more |= category(property, category, trackIds, types);
                }
            }
        }
        if (!expected.isEmpty() && more) {
            values.conflict(all.get(0), "names more than RELATED-TO and CONCEPT do; all of it is taken");
        } else if (!missing.isEmpty() && !all.isEmpty()) {
            values.conflict(all.get(0), "names less than RELATED-TO and CONCEPT do, which are taken");
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
            values.ignored(property);
            return false;
        }
        return types.stream().noneMatch(other -> other.id().equals(type.get().id())) && types.add(type.get());
    }

    private Iterable<String> texts(Property property) {
        return property instanceof Categories list
                ? list.getCategories().getTexts()
                : TextLists.split(values.raw(property));
    }
}
