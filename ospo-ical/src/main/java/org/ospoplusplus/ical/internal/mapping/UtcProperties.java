package org.ospoplusplus.ical.internal.mapping;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import org.ospoplusplus.ical.internal.text.TimeTexts;

/**
 * Creates properties with a time in UTC. The classes of ical4j format their date on creation and each time their text
 * is requested, which is slow; these subclasses keep the moment until another date is set. Until then {@code isUtc()},
 * which cannot be overridden, returns false. There are three classes because programs cast the properties to the types
 * of ical4j.
 */
final class UtcProperties {

    private static final ParameterList NO_PARAMETERS = new ParameterList();
    private static final String NO_DATE = "";

    private UtcProperties() {}

    /** {@return {@code DTSTAMP} (RFC 5545, 3.8.7.2)} */
    static DtStamp stamp(Instant moment) {
        return new Stamp(moment);
    }

    /** {@return {@code CREATED} (RFC 5545, 3.8.7.1)} */
    static Created created(Instant moment) {
        return new Creation(moment);
    }

    /** {@return {@code LAST-MODIFIED} (RFC 5545, 3.8.7.3)} */
    static LastModified lastModified(Instant moment) {
        return new Modification(moment);
    }

    private static String text(Instant moment) {
        return TimeTexts.utc(LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC));
    }

    private static final class Stamp extends DtStamp {

        private static final long serialVersionUID = 1L;

        private final Instant moment;

        Stamp(Instant moment) {
            super(NO_PARAMETERS, NO_DATE);
            this.moment = moment;
        }

        @Override
        public Instant getDate() {
            Instant other = super.getDate();
            return other == null ? moment : other;
        }

        @Override
        public String getValue() {
            return super.getDate() == null ? text(moment) : super.getValue();
        }
    }

    private static final class Creation extends Created {

        private static final long serialVersionUID = 1L;

        private final Instant moment;

        Creation(Instant moment) {
            super(NO_PARAMETERS, NO_DATE);
            this.moment = moment;
        }

        @Override
        public Instant getDate() {
            Instant other = super.getDate();
            return other == null ? moment : other;
        }

        @Override
        public String getValue() {
            return super.getDate() == null ? text(moment) : super.getValue();
        }
    }

    private static final class Modification extends LastModified {

        private static final long serialVersionUID = 1L;

        private final Instant moment;

        Modification(Instant moment) {
            super(NO_PARAMETERS, NO_DATE);
            this.moment = moment;
        }

        @Override
        public Instant getDate() {
            Instant other = super.getDate();
            return other == null ? moment : other;
        }

        @Override
        public String getValue() {
            return super.getDate() == null ? text(moment) : super.getValue();
        }
    }
}
