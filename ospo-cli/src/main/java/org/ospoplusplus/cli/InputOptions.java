package org.ospoplusplus.cli;

import picocli.CommandLine.Option;

/** What convert and publish have in common. */
final class InputOptions {

    @Option(
            names = "--private",
            description = "Keep what is private: e-mail addresses of guests, secret join links, withdrawn sessions.")
    private boolean keepPrivate;

    boolean keepPrivate() {
        return keepPrivate;
    }
}
