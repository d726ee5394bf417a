package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Reads the description of an event as Markdown. {@link TopicWriter} writes the Markdown source beside the plain text.
 * If another program changed the plain text, or wrote the event, its plain text or HTML is converted to Markdown.
 */
final class DescriptionReader {

    private final ValueReader valueReader;
    private final Optional<Property> source;

    /** The plain text or HTML that may come from another program. */
    private Optional<Property> typed = Optional.empty();

    /** Computed once, because the search for tags reads the whole text. */
    private final boolean typedIsHtml;

    private @Nullable String typedText;

    /** The text without entities, which both the search for links and the conversion need. */
    private @Nullable String decoded;

    /** Parsed once, because both the search for links and the conversion need it. */
    private HtmlText.@Nullable Parsed html;

    private final Predicate<String> repeatsLostSecret;

    /**
     * Reads the descriptions of an event.
     *
     * @param repeatsLostSecret whether a text repeats a secret that the session will not have
     */
    DescriptionReader(PropertyIndex propertyIndex, Predicate<String> repeatsLostSecret, ValueReader valueReader) {
        this.valueReader = valueReader;
        this.repeatsLostSecret = repeatsLostSecret;
        Optional<Property> markdown = Optional.empty();
        Optional<Property> html = Optional.empty();
        for (Property styled : propertyIndex.all(PropertyNames.STYLED_DESCRIPTION)) {
            if (isText(styled) && isType(styled, "text/markdown", true)) {
                markdown = markdown.or(() -> Optional.of(styled));
            } else if (isText(styled) && isType(styled, "text/html", false)) {
                html = html.or(() -> Optional.of(styled));
            } else {
                valueReader.ignored(styled);
            }
        }
        source = markdown;
        Optional<Property> unstyledHtml = propertyIndex.first(PropertyNames.HTML_DESCRIPTION);
        Optional<Property> otherHtml = html.isPresent() ? html : unstyledHtml;
        Optional<Property> plain = propertyIndex.first(Property.DESCRIPTION);
        boolean derived = plain.filter(property -> valueReader.isTrue(property, "DERIVED"))
                .isPresent();
        if (source.isEmpty()) {
            typed = derived && otherHtml.isEmpty() ? Optional.empty() : plain.or(() -> otherHtml);
        } else if (plain.isPresent() && !derived) {
            typed = plain;
        }
        typedIsHtml = typed.filter(this::isHtml).isPresent();
    }

    /** {@return the text of another program, which is searched for links to meetings; may be empty} */
    String searched() {
        return typed.map(property ->
                        linesWithout(typedIsHtml ? html(property).withLinks() : decoded(property), repeatsLostSecret))
                .orElse("");
    }

    /**
     * {@return the description as Markdown}
     *
     * @param group the group of the session
     * @param session the session with its inherited venue and policies, but without a description
     * @param secrets the secrets of the event; lines that contain one are left out
     */
    Optional<String> markdown(WorkingGroup group, Session session, SecretTexts secrets) {
        Optional<String> markdown = source.flatMap(valueReader::prose);
        if (typed.isEmpty()) {
            return markdown;
        }
        Property property = typed.get();
        String text = typedText(property);
        String plain = markdown.map(MarkdownText::plain).orElse("");
        if (markdown.isPresent() && isMadeFrom(plain, text)) {
            return markdown;
        }
        // The derived text contains the plain text. The comparison avoids parsing the Markdown again.
        String folded = folded(text);
        if (folded.contains(folded(plain))
                && isAlike(
                        folded,
                        DescriptionWriter.of(
                                group,
                                session.toBuilder()
                                        .description(markdown.orElse(null))
                                        .build()))) {
            return markdown;
        }
        if (markdown.isPresent()) {
            valueReader.conflict(source.get(), "contradicts DESCRIPTION, which is used");
        }
        String kept = withoutSecrets(property, text, secrets::isIn);
        Passcodes.report(property, kept, kept, valueReader);
        return valueReader.proseOf(property, asMarkdown(kept));
    }

    private boolean isText(Property styled) {
        return valueReader
                .parameter(styled, Parameter.VALUE)
                .map(type -> type.strip().equalsIgnoreCase("TEXT"))
                .orElse(true);
    }

    private boolean isType(Property styled, String type, boolean otherwise) {
        return valueReader
                .parameter(styled, Parameter.FMTTYPE)
                .map(text -> text.strip().equalsIgnoreCase(type))
                .orElse(otherwise);
    }

    private static boolean isMadeFrom(String plain, String text) {
        return beginsWith(text, plain) || beginsWith(DescriptionWriter.withoutNotice(text), plain);
    }

    private static boolean beginsWith(String text, String plain) {
        return text.equals(plain) || text.startsWith(plain + "\n\n");
    }

    /** Blanks are ignored, because programs that drop parameters trim texts as well. */
    private static boolean isAlike(String folded, String derived) {
        return !derived.isEmpty() && folded.equals(folded(derived));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!isBlank || !blank) {
                folded.append(isBlank ? ' ' : c);
            }
            blank = isBlank;
        }
        return folded.toString().strip();
    }

    private boolean isHtml(Property property) {
        String text = valueReader.raw(property);
        return (!property.getName().equalsIgnoreCase(Property.DESCRIPTION) || HtmlText.hasTags(text))
                && valueReader.takesHtml(property, text);
    }

    private String typedText(Property property) {
        if (typedText == null) {
            typedText = withoutSecrets(property, plain(property), repeatsLostSecret);
        }
        return typedText;
    }

    /** {@return HTML as Markdown, or plain text without entities} */
    private String plain(Property property) {
        String raw = valueReader.raw(property).replace("\r\n", "\n");
        if (!typedIsHtml) {
            return decoded(property);
        }
        if (HtmlText.bounded(raw).length() < raw.length()) {
            valueReader.warn(property, "is too long for the model; the end is cut off");
        }
        return html(property).markdown();
    }

    private String decoded(Property property) {
        if (decoded == null) {
            decoded = HtmlText.decoded(valueReader.raw(property).replace("\r\n", "\n"));
        }
        return decoded;
    }

    private HtmlText.Parsed html(Property property) {
        if (html == null) {
            html = HtmlText.Parsed.of(valueReader.raw(property).replace("\r\n", "\n"));
        }
        return html;
    }

    private String asMarkdown(String text) {
        return typedIsHtml ? text : MarkdownLines.ofPlain(text);
    }

    private String withoutSecrets(Property property, String text, Predicate<String> repeatsSecret) {
        String kept = linesWithout(text, repeatsSecret);
        if (kept.equals(text)) {
            return text;
        }
        valueReader
                .warnings()
                .add(
                        property,
                        Code.CONFLICT,
                        "repeats a secret link, telephone number or code; the lines with it are left out");
        return kept;
    }

    private static String linesWithout(String text, Predicate<String> repeatsSecret) {
        if (!repeatsSecret.test(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            if (!repeatsSecret.test(line)) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
        }
        // A line break may divide a link.
        return repeatsSecret.test(kept.toString()) ? "" : kept.toString();
    }
}
