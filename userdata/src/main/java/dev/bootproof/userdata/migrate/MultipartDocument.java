package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.Target;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.mime.MimeWriter;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The migrated document: the NodeConfig, what carries the hooks, then the parts that were there, in their order.
 *
 * @param rewritten new content by the path of the part; an empty one takes the part away
 */
record MultipartDocument(
        List<HandledPart> parts, Map<String, String> rewritten, NodeConfig config, List<ScriptHook> hooks) {
    /** Readable where it fits into EC2's limit, else with the hooks compressed. */
    Bytes written() {
        Bytes readable = written(BootDocument.Carriage.PLAIN);
        return readable.size() <= Target.MAX_BYTES ? readable : written(BootDocument.Carriage.PACKED);
    }

    private Bytes written(BootDocument.Carriage carriage) {
        List<MimeWriter.Part> written = new ArrayList<>();
        if (!config.spec().isEmpty()) {
            written.add(
                    new MimeWriter.TextPart(NodeConfig.CONTENT_TYPE, "bootproof-node-config.yaml", config.toYaml()));
        }
        if (!hooks.isEmpty()) {
            written.add(BootDocument.loader(hooks, carriage));
        }
        parts.forEach(part -> part(part).ifPresent(written::add));
        return Bytes.of(MimeWriter.write(written));
    }

    private Optional<MimeWriter.Part> part(HandledPart part) {
        String changed = rewritten.get(part.path());
        if (changed != null && changed.isEmpty()) {
            return Optional.empty();
        }
        boolean boothook = part.handler() == Handler.BOOTHOOK;
        Bytes body = changed == null
                ? part.payload()
                : Bytes.of(
                        boothook && !changed.startsWith("#cloud-boothook") ? "#cloud-boothook\n" + changed : changed);
        String type = part.contentType();
        String name = part.filename().replaceAll("[^A-Za-z0-9._-]", "_");
        return Optional.of(body.utf8()
                .filter(MimeWriter::isPlain)
                .<MimeWriter.Part>map(text -> new MimeWriter.TextPart(type, name, text))
                .orElseGet(() -> new MimeWriter.EncodedPart(type, name, body)));
    }
}
