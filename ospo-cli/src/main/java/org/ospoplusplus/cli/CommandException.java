package org.ospoplusplus.cli;

import java.util.List;
import java.util.stream.Stream;

/** The command cannot complete its task. Each message gives a reason and the remedy in one line. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The maximum number of reasons. */
    private static final int MAX = 20;

    @SuppressWarnings("serial") // The list is immutable and serializable.
    private final List<String> messages;

    CommandException(String message) {
        this(List.of(message), "");
    }

    /**
     * Creates an exception with several reasons, of which only the first ones are reported.
     *
     * @param messages the reasons, at least one
     * @param others a plural for the other reasons
     */
    CommandException(List<String> messages, String others) {
        super(messages.get(0));
        this.messages = messages.size() <= MAX
                ? List.copyOf(messages)
                : Stream.concat(
                                messages.stream().limit(MAX),
                                Stream.of("… and " + (messages.size() - MAX) + " more " + others))
                        .toList();
    }

    /** {@return the reasons, each of them a line} */
    List<String> messages() {
        return messages;
    }
}
