package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.parameter.FmtType;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Summary;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.SingleLine;

/** What a session is about: its names and words, its parts, its tracks and the kinds of office it is for. */
final class Subjects {

    private static final FmtType MARKDOWN = new FmtType("text/markdown");

    private static final String OSPO_TYPE = ",2026:ospo-type/";

    private Subjects() {}

    static void title(WorkingGroup group, Session session, Parts event) {
        Parameters parameters = Parameters.none()
                .language(session.language().or(group::language))
                .andIf(session.language().isEmpty() && group.language().isPresent(), Wire.INHERITED)
                .derived(session.title().isEmpty())
                .andIf(session.title().filter(HtmlText::isMarkup).isPresent(), Wire.VERBATIM);
        String title = group.titleOf(session);
        event.add(new Summary(parameters.list(), title + placeholder(session.when(), title.length())));
        session.aliases().ids().forEach(id -> event.text(Wire.OTHER_ID, id));
        session.aliases().names().forEach(name -> event.text(Wire.OTHER_NAME, name));
        event.text(Wire.FORMAT, session.format());
    }

    /**
     * {@return what marks the title of an event as a placeholder for one of which only the month or the year is known} Many
     * clients show nothing but titles. Empty if the day is known, or if the title has no room for it.
     *
     * @param length that of the title without it
     */
    static String placeholder(When when, int length) {
        return WhenWords.period(when)
                .map(period -> " (" + period + ", day to be announced)")
                .filter(mark -> length + mark.length() <= SingleLine.MAX_LENGTH)
                .orElse("");
    }

    static void description(WorkingGroup group, Session session, Parts event) {
        Parameters language = Parameters.none().language(session.language().or(group::language));
        String text = DescriptionText.of(group, session);
        if (!text.isEmpty()) {
            event.add(new Description(language.derived(true).list(), text));
        }
        session.description()
                .ifPresent(source -> event.text(
                        Wire.STYLED_DESCRIPTION,
                        Parameters.none().and(Value.TEXT).and(MARKDOWN),
                        source));
        List<AgendaItem> agenda = session.agenda();
        for (int i = 0; i < agenda.size(); i++) {
            AgendaItem item = agenda.get(i);
            event.text(
                    Wire.AGENDA,
                    Parameters.none()
                            .and(Wire.PART, Integer.toString(i + 1))
                            .and(Wire.OFFSET, item.offset())
                            .and(Wire.DURATION, item.duration()),
                    item.title());
        }
    }

    static void kinds(WorkingGroup group, Session session, Parts event) {
        List<String> categories = new ArrayList<>();
        for (Track track : group.tracksOf(session)) {
            categories.add(track.name());
        }
        for (OspoType type : session.ospoTypes()) {
            categories.add(type.label());
        }
        if (!categories.isEmpty()) {
            event.add(new Categories(new TextList(categories)));
        }
        for (String trackId : session.trackIds()) {
            event.add(new RelatedTo(
                    Parameters.none().and(RelType.PARENT).and(Wire.ID, trackId).list(), Uids.ofTrack(group, trackId)));
        }
        for (OspoType type : session.ospoTypes()) {
            event.text(
                    Wire.CONCEPT,
                    Parameters.uri()
                            .label(Optional.of(type.label()))
                            .and(Wire.ID, type.id())
                            .and(Wire.DESCRIPTION, type.description()),
                    concept(group, type));
        }
    }

    /** A name in the form of a link, as CONCEPT wants it (RFC 9253, 8.1; RFC 4151): who coined it, and when at the latest. */
    private static String concept(WorkingGroup group, OspoType type) {
        boolean known = OspoType.KNOWN.stream().anyMatch(other -> other.id().equals(type.id()));
        return "tag:" + (known ? "ospoplusplus.org" : group.domain()) + OSPO_TYPE + type.id();
    }

    /** {@return the id of the kind of office that a concept is, if it is one} */
    static Optional<String> ospoTypeId(String concept) {
        int id = concept.indexOf(OSPO_TYPE) + OSPO_TYPE.length();
        return concept.startsWith("tag:") && concept.contains(OSPO_TYPE) && id < concept.length()
                ? Optional.of(concept.substring(id))
                : Optional.empty();
    }
}
