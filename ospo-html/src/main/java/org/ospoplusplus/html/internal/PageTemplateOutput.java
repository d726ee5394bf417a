package org.ospoplusplus.html.internal;

import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Escapes the values of a page for their places, and also their opening braces: a site may include the page in a
 * template, whose engine would run the tags in a title. The tags of Liquid, Hugo, Nunjucks and others begin with a
 * brace.
 */
final class PageTemplateOutput extends OwaspHtmlTemplateOutput {

    private final PageOutput output;

    PageTemplateOutput(PageOutput output) {
        super(output);
        this.output = output;
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        output.escapeBraces(true);
        super.writeUserContent(value);
        output.escapeBraces(false);
    }
}
