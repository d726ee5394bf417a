package org.ospoplusplus.cli;

/**
 * A file that was read.
 *
 * @param name the name for messages
 * @param format the format
 * @param bytes the content
 * @param isFromFolder whether the user named a folder that contains the file, and not the file itself
 */
@SuppressWarnings("ArrayRecordComponent") // The content is neither compared nor printed.
record SourceFile(String name, InputFormat format, byte[] bytes, boolean isFromFolder) {

    @Override
    public String toString() {
        return name;
    }
}
