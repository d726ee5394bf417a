package org.ospoplusplus.testkit;

import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A default locale and time zone. Upper case, digits, calendar and date depend on them. */
record DefaultLocaleAndZone(Locale locale, ZoneId zone) {

    static Stream<DefaultLocaleAndZone> all() {
        return Stream.of(
                new DefaultLocaleAndZone(Locale.forLanguageTag("tr-TR"), ZoneId.of("Pacific/Apia")),
                new DefaultLocaleAndZone(Locale.forLanguageTag("ar-EG-u-nu-arab"), ZoneId.of("America/St_Johns")),
                new DefaultLocaleAndZone(
                        Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"), ZoneId.of("Etc/GMT+12")));
    }

    /** Calls with these defaults, which the whole JVM has during the call. */
    <T> T call(Callable<T> action) throws Exception {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return action.call();
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Override
    public String toString() {
        return locale.toLanguageTag() + " in " + zone;
    }
}
