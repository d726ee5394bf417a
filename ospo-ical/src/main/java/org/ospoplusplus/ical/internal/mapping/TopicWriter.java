package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.parameter.FmtType;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Summary;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.SingleLine;

/** Writes the title, aliases, description, tracks and OSPO types of a session. */
final class TopicWriter {

    private static final FmtType MARKDOWN = new FmtType("text/markdown");

    private static final String OSPO_TYPE = ",2026:ospo-type/";

    private TopicWriter() {}

    static void title(WorkingGroup group, Session session, ComponentBuilder event) {
        String title = group.titleOf(session);
        String mark = placeholder(session.when(), title.length());
        Optional<String> language = group.languageOf(session);
        // The placeholder is in English, so the language of the title does not apply to the whole text.
        boolean isMixed =
                !mark.isEmpty() && language.filter(tag -> !isEnglish(tag)).isPresent();
        ParameterBuilder parameterBuilder = (isMixed
                        ? ParameterBuilder.none().and(PropertyNames.LANGUAGE, language)
                        : ParameterBuilder.none().language(language))
                .andIf(session.language().isEmpty() && language.isPresent(), PropertyNames.INHERITED)
                .derived(session.title().isEmpty())
                .andIf(session.title().filter(HtmlText::isMarkup).isPresent(), PropertyNames.VERBATIM);
        event.add(new Summary(parameterBuilder.list(), title + mark));
        session.aliases().ids().forEach(id -> event.text(PropertyNames.OTHER_ID, id));
        session.aliases().names().forEach(name -> event.text(PropertyNames.OTHER_NAME, name));
        SessionProperty.TOPIC.forEach(property -> property.write(session, event));
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en");
    }

    /**
     * {@return the text after a title that shows that only the month or year is known} Many clients show only the
     * title. The text is empty if the day is known, or if it would make the title too long.
     *
     * @param length the length of the title, in characters
     */
    static String placeholder(When when, int length) {
        return WhenWords.period(when)
                .map(period -> " (" + period + ", day to be announced)")
                .filter(mark -> length + mark.length() <= SingleLine.MAX_LENGTH)
                .orElse("");
    }

    static void description(WorkingGroup group, Session session, ComponentBuilder event) {
        String text = DescriptionWriter.of(group, session);
        if (!text.isEmpty()) {
            // The added lines are in English, so the language of the description applies only to a text without them.
            Optional<String> language = group.languageOf(session)
                    .filter(tag -> isEnglish(tag) || DescriptionWriter.isOnlyDescription(group, session, text));
            event.add(new Description(
                    ParameterBuilder.none().language(language).derived(true).list(), text));
        }
        session.description()
                .ifPresent(source -> event.text(
                        PropertyNames.STYLED_DESCRIPTION,
                        ParameterBuilder.none().and(Value.TEXT).and(MARKDOWN),
                        source));
    }

    static void tracksAndTypes(WorkingGroup group, Session session, ComponentBuilder event) {
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
        boolean inherits = session.trackIds().isEmpty();
        List<String> trackIds =
                inherits ? group.seriesOf(session).map(Series::trackIds).orElse(List.of()) : session.trackIds();
        for (String trackId : trackIds) {
            event.add(new RelatedTo(
                    ParameterBuilder.none()
                            .and(RelType.PARENT)
                            .and(PropertyNames.ID, trackId)
                            .andIf(inherits, PropertyNames.INHERITED)
                            .list(),
                    Uids.ofTrack(group, trackId)));
        }
        for (OspoType type : session.ospoTypes()) {
            event.text(
                    PropertyNames.CONCEPT,
                    ParameterBuilder.uri()
                            .label(Optional.of(type.label()))
                            .and(PropertyNames.ID, type.id())
                            .and(PropertyNames.DESCRIPTION, type.description()),
                    concept(group, type));
        }
    }

    /** {@return a tag URI (RFC 4151) for an OSPO type, because CONCEPT requires a URI (RFC 9253, 8.1)} */
    private static String concept(WorkingGroup group, OspoType type) {
        boolean known = OspoType.KNOWN.stream().anyMatch(other -> other.id().equals(type.id()));
        return "tag:" + (known ? "ospoplusplus.org" : group.domain()) + OSPO_TYPE + type.id();
    }

    /** {@return the id of the OSPO type that a concept names, if it names one} */
    static Optional<String> ospoTypeId(String concept) {
        int id = concept.indexOf(OSPO_TYPE) + OSPO_TYPE.length();
        return concept.startsWith("tag:") && concept.contains(OSPO_TYPE) && id < concept.length()
                ? Optional.of(concept.substring(id))
                : Optional.empty();
    }
}
