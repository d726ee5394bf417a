package org.ospoplusplus.cli;

import java.util.function.BiConsumer;

/** The files of a folder. They are created one by one, so that the folder can be larger than the memory. */
interface FileSource {

    /**
     * Creates the files. Each call creates equal files.
     *
     * @param sink receives the path of each file below the folder, with slashes, and its content
     */
    void each(BiConsumer<String, byte[]> sink);
}
