package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.OspoJsonException;

/**
 * Reports the faults of a value that cannot be read with Jackson 2. Web frameworks respond with status 400, because
 * this is one of Jackson's exceptions for bad input.
 *
 * <p>The message contains the place and the rule of each fault and never a value of the document. It is the message of
 * the {@link OspoJsonException}, which is the cause.
 *
 * @since 0.1.0
 */
public final class OspoJackson2Exception extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** The exception with the faults. */
    private final OspoJsonException faulty;

    OspoJackson2Exception(OspoJsonException faulty, Class<?> type) {
        super(null, faulty.getMessage(), location(faulty.faults().get(0)));
        this.faulty = faulty;
        _targetType = type;
    }

    private static JsonLocation location(Fault first) {
        return new JsonLocation(
                ContentReference.unknown(),
                -1,
                first.location().line(),
                first.location().column());
    }

    /** {@return the faults in the order of the document, at least one and at most the first 100} */
    public List<Fault> faults() {
        return faulty.faults();
    }

    /** {@return the exception of {@link org.ospoplusplus.json.OspoJson}, with the same message and faults} */
    @Override
    public synchronized Throwable getCause() {
        return faulty;
    }

    /** {@return the faults, one per line} Jackson would append its own path; the faults already contain theirs. */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    @Override
    public String getLocalizedMessage() {
        return getOriginalMessage();
    }
}
