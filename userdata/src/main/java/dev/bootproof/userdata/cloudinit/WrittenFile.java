package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import java.util.Optional;

/**
 * A file of {@code write_files} (cloud-init: {@code config/cc_write_files.py}).
 *
 * @param path absolute and normalised
 * @param content decoded; empty where it is fetched by the node
 * @param permissions the mode's bits
 * @param append whether it is added to what is there
 * @param deferred whether it is written in the final stage instead of the network stage
 * @param part the path of the part that asks for it; empty where a JSON patch or a merge made it
 * @param lines the content's lines in that part; all have one where the content is encoded
 */
public record WrittenFile(
        String path,
        Optional<Bytes> content,
        int permissions,
        boolean append,
        boolean deferred,
        String part,
        PartLines lines) {}
