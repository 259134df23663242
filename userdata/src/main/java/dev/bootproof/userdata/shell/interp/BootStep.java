package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import java.util.Optional;

/** Something that cloud-init does while a node boots. */
public sealed interface BootStep {
    /**
     * A program is started, and its end awaited.
     *
     * @param handler who starts it
     */
    record Start(Bytes content, Handler handler) implements BootStep {}

    /**
     * A file is written, over what is there.
     *
     * @param path absolute and normalised
     * @param content empty where the node fetches it
     * @param append whether it is added to what is there instead
     */
    record Write(String path, Optional<Bytes> content, boolean executable, boolean append) implements BootStep {}
}
