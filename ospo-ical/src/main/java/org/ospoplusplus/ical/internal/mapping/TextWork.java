package org.ospoplusplus.ical.internal.mapping;

import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Limits the work to interpret the texts of a calendar. HTML and places take much more work per character than other
 * texts. When the steps are used up, such a text is read as it is written, with a warning.
 */
public final class TextWork {

    /** The steps for a calendar of 5 MiB. They suffice for 500,000 tags or 1,000,000 characters of places. */
    private static final long CALENDAR = 4_000_000;

    /** The steps for a stream of events, which may be long. */
    private static final long STREAM = 20 * CALENDAR;

    /** The work to parse a tag and to convert it, compared with that for a character of text. */
    private static final long STEPS_OF_TAG = 8;

    /** The work to find the words, links and numbers in a place, compared with that for a character of other text. */
    private static final long STEPS_OF_PLACE = 4;

    private final WorkBudget workBudget;

    private TextWork(long steps) {
        workBudget = new WorkBudget(steps);
    }

    /** {@return the work for the texts of one calendar} */
    public static TextWork ofCalendar() {
        return new TextWork(CALENDAR);
    }

    /** {@return the work for the texts of a stream of events} */
    public static TextWork ofStream() {
        return new TextWork(STREAM);
    }

    /** {@return whether a text with tags may be parsed as HTML; otherwise a warning is added} */
    boolean takesHtml(Property property, String html, WarningSink warnings) {
        long steps = STEPS_OF_TAG * HtmlText.countTags(html);
        return takes(
                steps,
                property,
                "contains HTML, but the HTML of the calendar takes too much work; this one is read as plain text",
                warnings);
    }

    /** {@return whether the words of a place may be interpreted; otherwise a warning is added} */
    boolean takesPlace(Property property, String place, WarningSink warnings) {
        return takes(
                STEPS_OF_PLACE * place.length(),
                property,
                "is not searched for links and words such as online, because the places of the calendar take too much"
                        + " work; the whole text is read as the place",
                warnings);
    }

    private boolean takes(long steps, Property property, String message, WarningSink warnings) {
        if (workBudget.take(steps)) {
            return true;
        }
        warnings.add(property, Code.LIMIT, message);
        return false;
    }
}
