package org.ospoplusplus.html;

/**
 * Reports that pages cannot be written: the group repeats a value that the public view removes, a theme contains an end
 * tag, or site data would be too long. The message names the place and never the value.
 *
 * @since 0.1.0
 */
public final class PageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageException(String message) {
        super(message);
    }
}
