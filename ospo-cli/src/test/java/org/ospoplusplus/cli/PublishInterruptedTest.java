package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interrupts a publication before each change to the file system, and verifies the files afterwards. */
class PublishInterruptedTest {

    private static final Map<String, byte[]> OLD = Published.files("old", 1);
    private static final Map<String, byte[]> NEW = Published.files("new", 1);

    @TempDir
    private Path parent;

    /** The ways in which the new files replace the old ones. */
    enum Way {
        BESIDE,
        /** The folder cannot be renamed, as if it were a mount point. */
        MOUNT_POINT,
        /** Nothing can be created beside the folder. */
        READ_ONLY_PARENT,
        /** The folder has a file of another program. */
        OTHER_FILE
    }

    /** Simulates a kill. No code of the run has an effect after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Records the steps, and runs an action before each. */
    private static final class Steps implements FileSteps.Hook {

        private final Way way;
        private final Path target;
        private final FileSteps.Hook before;
        private final List<String> seen = new ArrayList<>();

        Steps(Way way, Path target, FileSteps.Hook before) {
            this.way = way;
            this.target = target;
            this.before = before;
        }

        @Override
        public void before(String step) throws IOException {
            seen.add(step);
            before.before(step);
            if (way == Way.MOUNT_POINT && step.startsWith("move " + target + " to ")) {
                throw new FileSystemException(target.toString(), null, "Device or resource busy");
            }
            if (way == Way.READ_ONLY_PARENT && step.equals("create a folder in " + target.getParent())) {
                throw new FileSystemException(target.toString(), null, "Read-only file system");
            }
        }
    }

    private Path site() {
        return parent.resolve("site");
    }

    private static final String OTHER = "précieux.txt";

    private void start(Way way) throws IOException {
        start(true);
        if (way == Way.OTHER_FILE) {
            Files.writeString(site().resolve(OTHER), "precious");
        }
    }

    /** {@return the published files, after a check that the other file is kept} */
    private SortedMap<String, String> published(Way way) {
        SortedMap<String, String> files = Published.in(site());
        if (way == Way.OTHER_FILE) {
            assertThat(files.remove(OTHER)).isEqualTo("precious");
        }
        return files;
    }

    private Path start(boolean withEarlier) throws IOException {
        Published.clear(site());
        assertThat(Published.in(parent)).isEmpty();
        try (Stream<Path> entries = Files.list(parent)) {
            assertThat(entries).as("leftovers").isEmpty();
        }
        if (withEarlier) {
            folder(step -> {}).replace(OLD::forEach, false);
        }
        return site();
    }

    private PublishedFolder folder(FileSteps.Hook hook) {
        return new PublishedFolder(new FileSteps(hook), site(), false);
    }

    private Steps steps(Way way, FileSteps.Hook before) throws IOException {
        return new Steps(way, parent.toRealPath().resolve("site"), before);
    }

    /** Simulates a kill at a step, and at each later step. */
    private static FileSteps.Hook killAt(int step) {
        int[] count = {0};
        return name -> {
            if (count[0]++ >= step) {
                throw new Killed();
            }
        };
    }

    private static boolean survives(Runnable run) {
        try {
            run.run();
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    /** Verifies that the site is complete and that nothing else is beside it. */
    private void assertWhole(SortedMap<String, String> site) {
        assertThat(site).isIn(Published.shown(OLD), Published.shown(NEW));
        assertThat(parent.toFile().list()).containsExactly("site");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void killedAtAnyStepTheNextRunFindsTheOldOrTheNew(Way way) throws IOException {
        int step = 0;
        boolean done = false;
        boolean oldSeen = false;
        boolean newSeen = false;
        while (!done) {
            start(way);
            FileSteps.Hook kill = killAt(step++);
            done = survives(() -> {
                try {
                    folder(steps(way, kill)).replace(NEW::forEach, false);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });

            folder(steps(way, name -> {})).recover();

            SortedMap<String, String> found = published(way);
            assertWhole(found);
            oldSeen |= found.equals(Published.shown(OLD));
            newSeen |= found.equals(Published.shown(NEW));
        }
        assertThat(step).as("steps").isGreaterThan(15);
        assertThat(oldSeen && newSeen).isTrue();
        assertThat(published(way)).isEqualTo(Published.shown(NEW));
    }

    /** The moments of the second kill alternate with the moment of the first, so that neighbors try each of them. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void killedAgainWhileItRecoversTheRunAfterThatFindsTheOldOrTheNew(Way way) throws IOException {
        killAndKillAgain(way, 4);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Tag("slow")
    void killedAgainAtEachMomentTheRunAfterThatFindsTheOldOrTheNew(Way way) throws IOException {
        killAndKillAgain(way, 1);
    }

    private void killAndKillAgain(Way way, int stride) throws IOException {
        Set<SortedMap<String, Integer>> seen = new HashSet<>();
        boolean done = false;
        for (int step = 0; !done; step++) {
            boolean recovered = false;
            for (int second = 0; !recovered; second += second == 0 ? 1 + step % stride : stride) {
                start(way);
                Steps killed = steps(way, killAt(step));
                Steps killedAgain = steps(way, killAt(second));
                done = survives(() -> folder(killed).replace(NEW::forEach, false));
                if (second == 0 && !seen.add(sizes())) {
                    folder(steps(way, name -> {})).recover();
                    break; // An earlier kill has left the same files.
                }
                recovered = survives(() -> folder(killedAgain).recover());

                folder(steps(way, name -> {})).recover();

                assertWhole(published(way));
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
    }

    /** {@return the files beside and in the site, without the names and lengths that differ in each run} */
    private SortedMap<String, Integer> sizes() throws IOException {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(parent)) {
            for (Path path : paths.toList()) {
                String name = parent.relativize(path).toString().replaceAll("ospo-[0-9]+", "ospo-N");
                boolean counts = Files.isRegularFile(path) && !name.endsWith("-lock");
                sizes.put(name, counts ? (int) Files.size(path) : 0);
            }
        }
        return sizes;
    }

    @Test
    void aFirstPublicationThatIsKilledLeavesNothingOrAll() throws IOException {
        boolean done = false;
        for (int step = 0; !done; step++) {
            start(false);
            Steps killed = steps(Way.BESIDE, killAt(step));
            done = survives(() -> folder(killed).replace(NEW::forEach, false));

            folder(name -> {}).recover();

            assertThat(Published.in(parent))
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isEmpty(),
                            all -> assertThat(Published.in(site())).isEqualTo(Published.shown(NEW)));
        }
    }

    @Test
    void betweenTheTwoRenamesTheEarlierFolderIsRestoredEvenOverAnEmptyOne() throws IOException {
        start(true);
        boolean[] moved = {false};
        assertThatThrownBy(() -> folder(step -> {
                            if (moved[0]) {
                                throw new Killed();
                            }
                            moved[0] = step.startsWith("move ");
                        })
                        .replace(NEW::forEach, false))
                .isInstanceOf(Killed.class);
        assertThat(site()).doesNotExist();
        Files.createDirectory(site());

        folder(step -> {}).recover();

        assertThat(Published.in(site())).isEqualTo(Published.shown(OLD));
        assertThat(parent.toFile().list()).containsExactly("site");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFaultAtAnyStepLosesNothing(Way way) throws IOException {
        boolean done = false;
        for (int step = 0; !done; step++) {
            start(way);
            int[] count = {0};
            int faulty = step;
            Steps faults = steps(way, name -> {
                if (count[0]++ == faulty) {
                    throw new FileSystemException("x", null, "Input/output error");
                }
            });
            try {
                folder(faults).replace(NEW::forEach, false);
                assertThat(published(way)).isEqualTo(Published.shown(NEW));
            } catch (CommandException e) {
                assertThat(e).hasMessageContaining("site: can't be written: Input/output error; ");
            }
            done = count[0] <= faulty;

            folder(steps(way, name -> {})).recover();

            assertWhole(published(way));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aDiskThatFillsUpAtAnyStepKeepsTheEarlierFiles(Way way) throws IOException {
        boolean done = false;
        for (int step = 0; !done; step++) {
            start(way);
            int[] count = {0};
            boolean[] hit = {false};
            int full = step;
            Steps faults = steps(way, name -> {
                if (count[0]++ >= full && (name.startsWith("create ") || name.startsWith("write "))) {
                    hit[0] = true;
                    throw new IOException("No space left on device");
                }
            });
            done = true;
            try {
                folder(faults).replace(NEW::forEach, false);
            } catch (CommandException e) {
                done = false;
                assertThat(e).hasMessageContaining("site: can't be written: No space left on device; ");
                assertThat(published(way)).containsAllEntriesOf(Published.shown(OLD));
            }
            assertThat(done).isNotEqualTo(hit[0]);

            folder(steps(way, name -> {})).recover();

            assertWhole(published(way));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anotherRunAtAnyStepIsRefusedOrComesFirst(Way way) throws IOException {
        boolean done = false;
        int refused = 0;
        for (int step = 0; !done; step++) {
            start(way);
            int[] count = {0};
            int at = step;
            boolean[] wasRefused = {false};
            Steps other = steps(way, name -> {});
            Steps first = steps(way, name -> {
                if (count[0]++ == at) {
                    try {
                        folder(other).replace(NEW::forEach, false);
                    } catch (CommandException e) {
                        assertThat(e).hasMessageContaining("site: another run is publishing to this folder; ");
                        wasRefused[0] = true;
                    }
                }
            });
            folder(first).replace(NEW::forEach, false);
            refused += wasRefused[0] ? 1 : 0;
            done = count[0] <= at;

            assertThat(published(way)).isEqualTo(Published.shown(NEW));
            assertThat(parent.toFile().list()).containsExactly("site");
        }
        assertThat(refused).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BESIDE", "MOUNT_POINT", "READ_ONLY_PARENT"})
    void aFileOfOthersThatComesAtAnyStepIsKept(Way way) throws IOException {
        boolean done = false;
        for (int step = 0; !done; step++) {
            start(true);
            int[] count = {0};
            int at = step;
            boolean[] came = {false};
            Steps steps = steps(way, name -> {
                if (count[0]++ == at && Files.isDirectory(site())) {
                    Files.writeString(site().resolve(OTHER), "precious");
                    came[0] = true;
                }
            });

            folder(steps).replace(NEW::forEach, false);

            done = count[0] <= at;
            SortedMap<String, String> found = Published.in(site());
            assertThat(found.remove(OTHER)).as(() -> steps.seen.get(at)).isEqualTo(came[0] ? "precious" : null);
            assertWhole(found);
            assertThat(found).isEqualTo(Published.shown(NEW));
        }
    }

    /** The new version has a file with this name, which the earlier version does not have. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileInTheWayThatComesAtAnyStepIsKeptAndTheNextRunContinues(Way way) throws IOException {
        Path other = site().resolve("sessions/new-0.ics");
        boolean done = false;
        int refusals = 0;
        for (int step = 0; !done; step++) {
            start(way);
            int[] count = {0};
            int at = step;
            boolean[] came = {false};
            Steps steps = steps(way, name -> {
                if (count[0]++ == at && Files.isDirectory(other.getParent()) && !Files.exists(other)) {
                    Files.writeString(other, "precious");
                    came[0] = true;
                }
            });
            boolean refused = false;
            try {
                folder(steps).replace(NEW::forEach, false);
            } catch (CommandException e) {
                refused = true;
                refusals++;
                assertThat(e)
                        .message()
                        .matches(
                                "(?s).*site: sessions/new-0\\.ics was (not written by publish, and would be lost|changed"
                                        + " after publish wrote it); move it, name another folder, or .*");
            }
            done = count[0] <= at;

            // No check comes between the step that moves the file or its folder and the move itself.
            boolean isLate = came[0] && steps.seen.get(at).contains("/new-0.ics to ");
            assertThat(refused).as(() -> steps.seen.get(at)).isEqualTo(came[0] && !isLate);
            if (refused) {
                assertThat(other).hasContent("precious");
                Files.delete(other);
                folder(steps(way, name -> {})).recover();
            }
            assertWhole(published(way));
        }
        assertThat(refusals).isGreaterThan(5);
    }

    @Test
    void foldersThatOnlyLookLikeLeftoversAreKept() throws IOException {
        start(true);
        Path lookalike = Files.createDirectories(parent.resolve(".site.ospo-1")).resolve("notes.txt");
        Files.writeString(lookalike, "mine");
        Path link = Files.createSymbolicLink(
                parent.resolve(".site.ospo-2"), Files.createDirectory(parent.resolve("other")));
        Files.writeString(parent.resolve("other/next"), "mine, too");

        folder(name -> {}).replace(NEW::forEach, false);

        assertThat(lookalike).hasContent("mine");
        assertThat(link.resolve("next")).hasContent("mine, too");
        assertThat(Published.in(site())).isEqualTo(Published.shown(NEW));
    }
}
