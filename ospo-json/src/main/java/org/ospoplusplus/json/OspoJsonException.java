package org.ospoplusplus.json;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A document can't be read; it has one fault or several. As one of Jackson's own exceptions for bad input it is answered by
 * web frameworks with status 400, where Jackson is used with {@link OspoModule}.
 *
 * <p>The message names place and rule of each fault and never repeats a value of the document.
 *
 * @since 0.1.0
 */
public final class OspoJsonException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** At least one, in the order of the document. */
    private final Fault[] faults;

    /** Whether the document has more faults than these. */
    private final boolean more;

    OspoJsonException(List<Fault> faults, boolean more, @Nullable Class<?> type) {
        super(null, message(faults, more), location(faults.get(0)));
        this.faults = faults.toArray(Fault[]::new);
        this.more = more;
        this._targetType = type;
    }

    /** {@return the same of a line that is one of many} */
    OspoJsonException inLine(int line) {
        return moved(location -> new Location(line + location.line() - 1, location.column()));
    }

    /** {@return the same with other places in the text} */
    OspoJsonException moved(UnaryOperator<Location> move) {
        return new OspoJsonException(
                faults().stream().map(fault -> fault.moved(move)).toList(), more, _targetType);
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

    /** {@return the faults in the order of the document, at least one; of a document with more, the first 100 found} */
    public List<Fault> faults() {
        return List.of(faults);
    }

    /** {@return the faults, one a line} Where they stand is part of them: the path that Jackson appends would say it again. */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }
}
