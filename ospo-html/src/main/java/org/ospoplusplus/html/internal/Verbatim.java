package org.ospoplusplus.html.internal;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Trusted text that is on each page, such as the stylesheet. It is encoded once and written unchanged. */
final class Verbatim implements Content {

    private final byte[] utf8;

    Verbatim(String text) {
        utf8 = PageOutput.encoded(text);
    }

    /** {@return the bytes that a page contains} */
    byte[] utf8() {
        return utf8.clone();
    }

    @Override
    public boolean isEmptyContent() {
        return utf8.length == 0;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }
}
