package org.ospoplusplus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.LogManager;

/** The main class of the command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param args the arguments after {@code ospo}
     */
    public static void main(String[] args) {
        // Otherwise Hibernate Validator logs its version to standard error.
        LogManager.getLogManager().reset();
        System.exit(
                new Command(StandardInput.ofProcess(), new FileOutputStream(FileDescriptor.out), System.err).run(args));
    }
}
