package org.ospoplusplus.json;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link in one string, after a label and a blank if it has one: {@code Program https://example.org/program}.
 *
 * @param label the text before the link
 * @param url the link
 */
record LabeledLink(Optional<String> label, URI url) {

    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:).*", Pattern.CASE_INSENSITIVE);

    /**
     * {@return a codec of the string}
     *
     * @param component the component that the label is
     */
    static ValueCodec codec(String component) {
        return new StringCodec<>(
                LabeledLink.class, expected(component), LabeledLink::parse, LabeledLink::toString, LabeledLink::hint);
    }

    static String expected(String component) {
        return "a link in a string, after its \"" + component
                + "\" and a blank if it has one, such as Été https://example.org/";
    }

    static @Nullable LabeledLink parse(String text) {
        int blank = text.lastIndexOf(' ');
        if (blank <= 0 || !isLink(text.substring(blank + 1))) {
            URI url = StrictFormats.uri(text);
            return url == null ? null : new LabeledLink(Optional.empty(), url);
        }
        URI url = StrictFormats.uri(text.substring(blank + 1));
        return url == null ? null : new LabeledLink(Optional.of(text.substring(0, blank)), url);
    }

    /** {@return a remedy for a link with a mistake, which follows the message; empty if no remedy is known} */
    static String hint(String text) {
        String link = text.substring(text.lastIndexOf(' ') + 1);
        return isLink(link) ? FormatHints.uri(link) : "";
    }

    static boolean isLink(String text) {
        return LINK.matcher(text).matches();
    }
}
