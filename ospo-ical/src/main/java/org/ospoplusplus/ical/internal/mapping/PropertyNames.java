package org.ospoplusplus.ical.internal.mapping;

import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.DateProperties;

/**
 * Names of properties and parameters for which ical4j has no constant: those of this library, and those of newer RFCs.
 * A name that only one row of {@link SessionProperty} uses is in that row.
 */
public final class PropertyNames {

    /** The beginning of the {@code PRODID} of calendars that this library writes. */
    static final String PRODUCT = "-//OSPO++//ospo-ical";

    // Properties of a calendar
    static final String DOMAIN = "X-OSPO-DOMAIN";
    static final String DISPLAY_ZONE = "X-OSPO-DISPLAY-ZONE";
    static final String CALENDAR_LINK = "X-OSPO-LINK";
    static final String EXTENSION = "X-OSPO-EXTENSION";
    static final String TRACK = "X-OSPO-TRACK";

    // Properties of an event
    static final String WHEN = "X-OSPO-WHEN";
    static final String PREVIOUS_START = "X-OSPO-PREVIOUS-START";
    static final String ANNOUNCED = "X-OSPO-ANNOUNCED";
    static final String AGENDA = "X-OSPO-AGENDA";
    static final String PLATFORM = "X-OSPO-PLATFORM";
    static final String DIAL_IN = "X-OSPO-DIAL-IN";
    static final String ONLINE = "X-OSPO-ONLINE";
    static final String MEETING_ID = "X-OSPO-MEETING-ID";
    static final String PASSCODE = "X-OSPO-PASSCODE";
    static final String REGISTRATION = "X-OSPO-REGISTRATION";
    static final String POLICY = "X-OSPO-POLICY";
    static final String POLICY_INHERITANCE = "X-OSPO-POLICY-INHERITANCE";
    static final String RELATED_EVENT = "X-OSPO-RELATED-EVENT";
    static final String OTHER_ID = "X-OSPO-OTHER-ID";
    static final String OTHER_NAME = "X-OSPO-OTHER-NAME";

    // Properties of the event of a series, and of a session that names an occurrence
    static final String CADENCE = "X-OSPO-CADENCE";
    static final String RULE = "X-OSPO-RULE";
    static final String LAST = "X-OSPO-LAST";
    static final String EXCEPT_REASON = DateProperties.EXCEPT_REASON;
    static final String TOPIC = "X-OSPO-TOPIC";
    static final String AUDIENCE = "X-OSPO-AUDIENCE";
    static final String OCCURRENCE = "X-OSPO-OCCURRENCE";

    // Properties of participants and locations
    static final String AFFILIATION = "X-OSPO-AFFILIATION";
    static final String ROOM = "X-OSPO-ROOM";
    static final String STREET = "X-OSPO-STREET";
    static final String LOCALITY = "X-OSPO-LOCALITY";
    static final String REGION = "X-OSPO-REGION";
    static final String POSTAL_CODE = "X-OSPO-POSTAL-CODE";
    static final String COUNTRY = "X-OSPO-COUNTRY";

    // Properties that are also parameters
    static final String CLASS = AccessClass.OWN;
    static final String STATUS = "X-OSPO-STATUS";
    static final String KIND = "X-OSPO-KIND";
    static final String PART = "X-OSPO-PART";
    static final String INHERITED = "X-OSPO-INHERITED";
    static final String FIRST = "X-OSPO-FIRST";
    static final String ID = "X-OSPO-ID";
    static final String PERSON = "X-OSPO-PERSON";
    static final String DESCRIPTION = "X-OSPO-DESCRIPTION";
    static final String ROLE = "X-OSPO-ROLE";
    static final String JOB_TITLE = "X-OSPO-JOB-TITLE";
    static final String WORD = "X-OSPO-WORD";

    // Parameters
    static final String URL = "X-OSPO-URL";
    static final String IMAGE_URL = "X-OSPO-IMAGE";
    static final String ALT = "X-OSPO-ALT";
    static final String EMAIL = "X-OSPO-EMAIL";
    static final String NAME = "X-OSPO-NAME";
    static final String DURATION = "X-OSPO-DURATION";
    static final String ZONE = "X-OSPO-ZONE";
    static final String LANGUAGE = "X-OSPO-LANGUAGE";
    static final String OFFSET = "X-OSPO-OFFSET";
    static final String SECRET = "X-OSPO-SECRET";
    static final String OPEN_SOURCE = "X-OSPO-OPEN-SOURCE";
    static final String RATIONALE = "X-OSPO-RATIONALE";
    static final String NUMBER = "X-OSPO-NUMBER";
    static final String ACCESS_CODE = "X-OSPO-ACCESS-CODE";
    static final String METHOD = "X-OSPO-METHOD";
    static final String NOTE = "X-OSPO-NOTE";
    static final String PRICE = "X-OSPO-PRICE";
    static final String CAPACITY = "X-OSPO-CAPACITY";
    static final String DEADLINE = "X-OSPO-DEADLINE";
    static final String SPEAKERS = "X-OSPO-SPEAKERS";
    static final String VERBATIM = "X-OSPO-VERBATIM";
    static final String VERSION = "X-OSPO-VERSION";
    static final String ATTRIBUTION = "X-OSPO-ATTRIBUTION";
    static final String RECORDING = "X-OSPO-RECORDING";
    static final String REPORT_TO = "X-OSPO-REPORT-TO";
    static final String REPORT_TO_NAME = "X-OSPO-REPORT-TO-NAME";
    static final String RELATION = "X-OSPO-RELATION";
    static final String ALSO = "X-OSPO-ALSO";
    static final String DATE = "X-OSPO-DATE";
    static final String DERIVED = "X-OSPO-DERIVED";
    static final String OWN = AccessClass.OWN_PARAMETER;

    // Other programs
    static final String HTML_DESCRIPTION = "X-ALT-DESC";
    static final String OTHER_CALENDAR_NAME = "X-WR-CALNAME";
    static final String OTHER_CALENDAR_DESCRIPTION = "X-WR-CALDESC";

    // RFC 7986, 9073 and 9253
    static final String CALENDAR_ADDRESS = "CALENDAR-ADDRESS";
    static final String CONCEPT = "CONCEPT";
    static final String CONFERENCE = "CONFERENCE";
    static final String FEATURE = "FEATURE";
    static final String IMAGE = "IMAGE";
    static final String LABEL = "LABEL";
    static final String LINK = "LINK";
    static final String LINK_RELATION = "LINKREL";
    static final String STYLED_DESCRIPTION = "STYLED-DESCRIPTION";

    private PropertyNames() {}

    /** {@return the name of an enum constant in a calendar, such as {@code TO-BE-ANNOUNCED}} */
    static String name(Enum<?> constant) {
        return constant.name().replace('_', '-');
    }
}
