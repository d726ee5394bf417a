package org.ospoplusplus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.LogManager;

/** Where the virtual machine starts the command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param args what was typed after {@code ospo}
     */
    public static void main(String[] args) {
        // Hibernate Validator logs its version, which nobody asked for.
        LogManager.getLogManager().reset();
        System.exit(
                new Command(StandardInput.ofProcess(), new FileOutputStream(FileDescriptor.out), System.err).run(args));
    }
}
