package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One migration. */
final class Migrator {
    private final Bytes userData;
    private final CloudInitReading reading;
    private final List<Untranslated> untranslated = new ArrayList<>();
    private final List<ScriptHook> hooks = new ArrayList<>();
    private final List<BootstrapTranslation> calls = new ArrayList<>();
    /** New content by the part's path. */
    private final Map<String, String> rewritten = new LinkedHashMap<>();

    Migrator(Bytes userData) {
        this.userData = userData;
        this.reading = CloudInitReader.read(userData, CloudInitVersion.V19_3);
    }

    Migration migrated() {
        List<ShellReading> shells = NodePrograms.run(reading, NodeImage.AL2);
        for (int i = 0; i < shells.size(); i++) {
            program(reading.programs().get(i), shells.get(i));
        }
        if (rewritten.isEmpty()) {
            return Migration.of(userData, false, NodeConfig.builder().build(), List.of(), untranslated);
        }
        NodeConfig config =
                calls.isEmpty() ? NodeConfig.builder().build() : calls.get(0).config();
        Bytes document = new MultipartDocument(reading.parts(), rewritten, config, hooks).written();
        return Migration.of(document, true, config, hooks, untranslated);
    }

    private void program(Program program, ShellReading shell) {
        String text = program.content().utf8().orElse("");
        ScriptSource source = ScriptSource.of(text);
        List<CallSite> sites = CallSite.in(source, shell);
        if (sites.isEmpty()) {
            return;
        }
        TextEdits edits = new TextEdits(text);
        for (CallSite site : sites) {
            HandledPart part = program.part();
            int line = program.partLine(site.position().line());
            if (site.command().isEmpty() || !site.alone() || !part.handler().isScript()) {
                untranslated.add(new Untranslated(
                        "bootstrap.sh ***",
                        part.path(),
                        line,
                        "the call is made in a way that cannot be taken out",
                        "Take it out by hand"));
                continue;
            }
            edits.replace(
                    site.range(), site.replacement(source, site.ends(source) ? "exit 0" : ": nodeadm-joins-the-node"));
            BootstrapTranslation translation = BootstrapTranslation.of(
                    BootstrapArguments.of(
                            site.call().arguments().stream()
                                    .map(argument -> argument.known().orElse(""))
                                    .toList(),
                            Map.of()),
                    path -> Optional.empty());
            calls.add(translation);
            translation.untranslated().forEach(each -> untranslated.add(each.at(part.path(), line)));
        }
        if (!edits.isEmpty()) {
            rewritten.put(program.part().path(), edits.between(0, text.length()));
        }
    }
}
