package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;

/**
 * Something that cloud-init starts as a program.
 *
 * @param part the part that it comes from
 * @param name what starts it, or the file's name: {@code part-001}, {@code bootcmd}, {@code runcmd}
 * @param handler who starts it and when; {@code SCRIPT} for runcmd, {@code CLOUD_CONFIG} for bootcmd
 * @param content the file as it is started
 * @param lines the content's lines in the part; see {@link #partLine}
 */
public record Program(HandledPart part, String name, Handler handler, Bytes content, PartLines lines) {
    /** The line in the part for a line of the content, both from 1; 0 where there is none. */
    public int partLine(int line) {
        return lines.of(line);
    }
}
