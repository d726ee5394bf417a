package org.ospoplusplus.json;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reports the faults of a document that cannot be read. Web frameworks that use {@link OspoModule} respond with status
 * 400, because this is one of Jackson's exceptions for bad input.
 *
 * <p>The message contains the place and the rule of each fault and never a value of the document.
 *
 * @since 0.1.0
 */
public final class OspoJsonException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** The faults of the document; at least one. */
    private final Fault[] faults;

    /** Whether the document has more faults than these. */
    private final boolean more;

    private final transient @Nullable ReadablePart<?> readablePart;

    OspoJsonException(List<Fault> faults, boolean more, @Nullable Class<?> type) {
        this(faults, more, type, null);
    }

    private OspoJsonException(
            List<Fault> faults, boolean more, @Nullable Class<?> type, @Nullable ReadablePart<?> readablePart) {
        super(null, message(faults, more), location(faults.get(0)));
        this.readablePart = readablePart;
        this.faults = faults.toArray(Fault[]::new);
        this.more = more;
        this._targetType = type;
    }

    /** {@return the same exception for a document that is one line of a file} */
    OspoJsonException inLine(int line) {
        return moved(location -> new Location(line + location.line() - 1, location.column()));
    }

    /** {@return the same exception with other places in the text} */
    OspoJsonException moved(UnaryOperator<Location> move) {
        ReadablePart<?> part = readablePart;
        return explained(fault -> fault.moved(move)).with(part == null ? null : part.moved(move));
    }

    /** {@return the same exception with the part of the document that could be read} */
    OspoJsonException with(@Nullable ReadablePart<?> part) {
        return new OspoJsonException(faults(), more, _targetType, part);
    }

    /** {@return the same exception with other faults} */
    OspoJsonException explained(UnaryOperator<Fault> explain) {
        return new OspoJsonException(faults().stream().map(explain).toList(), more, _targetType, readablePart);
    }

    private static String message(List<Fault> faults, boolean more) {
        if (faults.size() == 1) {
            return faults.get(0).toString();
        }
        return faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining(
                        "\n  ", faults.size() + " faults" + (more ? ", and more:" : ":") + "\n  ", ""));
    }

    private static TokenStreamLocation location(Fault first) {
        return new TokenStreamLocation(
                ContentReference.unknown(),
                -1,
                first.location().line(),
                first.location().column());
    }

    /** {@return the faults in the order of the document, at least one and at most the first 100} */
    public List<Fault> faults() {
        return List.of(faults);
    }

    /**
     * {@return the part of the document that could be read; empty if reading stopped early, such as at an error of
     * syntax, and unless the document was read as a {@link Document}} The part is not serialized.
     */
    public Optional<ReadablePart<?>> readablePart() {
        return Optional.ofNullable(readablePart);
    }

    /** {@return the faults, one per line} Jackson would append its own path; the faults already contain theirs. */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }
}
