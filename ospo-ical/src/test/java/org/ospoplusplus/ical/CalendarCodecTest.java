package org.ospoplusplus.ical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.ospoplusplus.ical.internal.mapping.SessionRules;
import org.ospoplusplus.ical.internal.text.SafeCharacters;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.SessionCodecContract;
import org.ospoplusplus.testkit.jqwik.SessionCodecProperties;

/**
 * Applies the codec contract of the test kit to calendars of one session. The limits allow longer lists than real
 * sessions have.
 */
class CalendarCodecTest implements SessionCodecContract<byte[]>, SessionCodecProperties<byte[]> {

    private static final CalendarLimits LIMITS =
            new CalendarLimits(5 * 1024 * 1024, 64 * 1024, 4, 10_000, 10_000, 10_000, 64, 1);

    @Override
    public byte[] encode(WorkingGroup context, Session session) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.WRITER.write(context, session, out);
        return out.toByteArray();
    }

    @Override
    public Session decode(WorkingGroup context, byte[] encoded) throws IOException {
        return CalendarReader.create().withLimits(LIMITS).withGroup(context).read(encoded).sessions().stream()
                .findFirst()
                .orElseThrow(() -> new IOException("no event is left"));
    }

    @Override
    public String carried(String text) {
        return text.codePoints()
                .map(codePoint -> codePoint == '\n' ? codePoint : SafeCharacters.safe(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A calendar has blanks in place of line breaks and tabs. */
    @Override
    public String carriedLine(String text) {
        return carried(text).replaceAll("[\n\t]+", " ").strip();
    }

    /** A start that a clock change skips is read as the valid local time of the same moment. */
    @Override
    public Session carried(Session session) {
        return session.toBuilder().when(SessionRules.existing(session.when())).build();
    }

    @Override
    public boolean isRefusal(Exception e) {
        return e instanceof IOException || e instanceof CalendarException;
    }
}
