package org.ospoplusplus.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that {@code convert} and {@code publish} share. */
final class InputOptions {

    /** A paragraph about the public view for the help of both commands. */
    static final String PUBLIC_VIEW =
            "Public output omits e-mail addresses of guests, secret join links and telephone numbers, withdrawn guests"
                    + " and sessions, and private and confidential sessions. Under a policy that forbids attribution, it"
                    + " also omits the speakers of recordings, playlists and notes. Standard error lists each removal. The"
                    + " command refuses a document that repeats a removed link, telephone number or passcode in another"
                    + " place. It only warns about a repeated e-mail address.";

    /** The description of the files for the help of all commands that read them. */
    static final String FILES =
            "The file of the group, and files and folders with its sessions and series: JSON, newline-delimited JSON"
                    + " (.ndjson), YAML (.yml, .yaml), pages with front matter (.md) and calendars (.ics). Write - for"
                    + " standard input. In folders, only the pages with the key ospo are read.";

    @Option(names = "--private", description = "Keep all values that public output omits.")
    private boolean keepPrivate;

    @Mixin
    @SuppressWarnings("UnusedVariable") // It only declares the option, which the command reads before it starts.
    private MessageOptions language = new MessageOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ReadingOptions reading() {
        return reading;
    }

    boolean keepPrivate() {
        return keepPrivate;
    }
}
