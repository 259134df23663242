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
 */
public record WrittenFile(String path, Optional<Bytes> content, int permissions, boolean append, boolean deferred) {}
