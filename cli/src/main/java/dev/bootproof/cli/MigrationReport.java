package dev.bootproof.cli;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.migrate.Migration;
import dev.bootproof.userdata.migrate.Untranslated;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A migration, {@code bootproof.migration/1}; its components are the JSON's members.
 *
 * @param userData the document for AL2023
 * @param encoding {@code text}, or {@code base64} where the document, left as it was, is no text
 * @param changed whether it is another than was given
 * @param nodeConfig what nodeadm reads in it, {@code null} where it finds none
 * @param untranslated what has no equivalent, or needs a look
 * @param outcome what the audit says of it
 * @param joining whether a node joins with it
 * @param obstacles why it is not compliant, or a node does not join with it
 */
record MigrationReport(
        String schema,
        String userData,
        String encoding,
        boolean changed,
        @Nullable Map<String, Object> nodeConfig,
        List<Untranslated> untranslated,
        Outcome outcome,
        Migration.Joining joining,
        List<String> obstacles) {
    static MigrationReport of(Migration migration) {
        Bytes userData = migration.userData();
        return new MigrationReport(
                "bootproof.migration/1",
                userData.utf8().orElseGet(() -> Base64.getEncoder().encodeToString(userData.toArray())),
                userData.utf8().isPresent() ? "text" : "base64",
                migration.changed(),
                migration.nodeadm().config().map(NodeConfig::document).orElse(null),
                migration.untranslated(),
                migration.verdict().outcome(),
                migration.joining(),
                migration.obstacles());
    }
}
