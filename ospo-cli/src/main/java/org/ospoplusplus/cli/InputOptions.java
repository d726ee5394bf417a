package org.ospoplusplus.cli;

import org.ospoplusplus.ical.CalendarReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What convert and publish have in common. */
final class InputOptions {

    @Option(
            names = "--private",
            description = "Keep what is private: e-mail addresses of guests, secret join links, withdrawn sessions.")
    private boolean keepPrivate;

    @Mixin
    private WindowOption window = new WindowOption();

    CalendarReader calendars() {
        return window.reader();
    }

    boolean keepPrivate() {
        return keepPrivate;
    }
}
