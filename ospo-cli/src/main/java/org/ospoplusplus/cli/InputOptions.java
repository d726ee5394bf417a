package org.ospoplusplus.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What convert and publish have in common. */
final class InputOptions {

    /** The paragraph on the public view in the help of both commands. */
    static final String PUBLIC_VIEW =
            "Public output lacks e-mail addresses of guests, secret join links and telephone numbers, withdrawn guests"
                    + " and sessions, private and confidential sessions, and, under a policy that forbids attribution, the"
                    + " speakers of recordings, playlists and notes. Standard error lists each removal. A document that"
                    + " repeats a removed link, telephone number or passcode elsewhere is refused; a repeated e-mail address"
                    + " is only a warning.";

    @Option(names = "--private", description = "Keep everything that public output lacks.")
    private boolean keepPrivate;

    @Mixin
    private WindowOption window = new WindowOption();

    WindowOption window() {
        return window;
    }

    boolean keepPrivate() {
        return keepPrivate;
    }
}
