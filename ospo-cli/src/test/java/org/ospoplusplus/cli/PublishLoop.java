package org.ospoplusplus.cli;

import java.nio.file.Path;

/** Publishes two versions alternately. Prints a line after the first publication. */
final class PublishLoop {

    private PublishLoop() {}

    /**
     * Publishes until the number of publications is reached.
     *
     * @param args the folder, the number of sessions, and the number of publications; a negative number means no limit
     */
    public static void main(String[] args) {
        int sessions = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        PublishedFolder folder = new PublishedFolder(FileSteps.unobserved(), Path.of(args[0]), false);
        int refused = 0;
        for (int i = 0; i != times; i++) {
            try {
                folder.recover();
                folder.replace(Published.files(i % 2 == 0 ? "new" : "old", sessions)::forEach, false);
            } catch (CommandException e) {
                if (!String.valueOf(e.getMessage()).contains("another run is publishing")) {
                    throw e;
                }
                refused++;
            }
            if (i == 0) {
                System.out.println("begun");
            }
        }
        System.out.println(refused);
    }
}
