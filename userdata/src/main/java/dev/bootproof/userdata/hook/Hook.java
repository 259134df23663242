package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import java.util.List;

/** Something to happen when a node boots. */
public sealed interface Hook permits ShellHook, SystemdUnitHook {
    /** Names the hook in the document, in logs and in errors; unique within a document. */
    String name();

    Phase phase();

    /** The parts of the document that carry the hook, in order. */
    List<TextPart> parts();
}
