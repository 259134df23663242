package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.boot.Target;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.cloudinit.ShellScript;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One migration, from the document's bytes to the result. */
final class Migrator {
    private static final String SHEBANG = "#!/bin/bash\n";

    /** More than anybody writes; the time that a migration takes grows with them. */
    private static final int MOST_CALLS = 1000;

    /** Commands that may be the one through which a function calls. */
    private static final int MOST_TRIED = 8;

    private static final Pattern FUNCTION = Pattern.compile("\\bfunction +([\\w-]+)|([\\w-]+) *\\( *\\)");
    private static final Pattern OF_AL2 = Pattern.compile("bootstrap|kubelet|containerd|docker");
    private static final Pattern MERGE_HEADER = Pattern.compile("(?im)^(x-)?merge-type:");

    private final Bytes userData;
    private final CloudInitReading reading;
    private final List<Untranslated> untranslated = new ArrayList<>();
    /** A text for each program, in their order. */
    private final List<ShellText> programs = new ArrayList<>();
    /** Texts of files that a program runs, by path. */
    private final Map<String, ShellText> files = new LinkedHashMap<>();

    Migrator(Bytes userData) {
        this.userData = userData;
        this.reading = CloudInitReader.read(userData, CloudInitVersion.V19_3);
    }

    Migration migrated() {
        List<ShellReading> shells = NodePrograms.run(reading, NodeImage.AL2_OR_MORE);
        for (int i = 0; i < shells.size(); i++) {
            Program program = reading.programs().get(i);
            programs.add(new ShellText(
                    program.part().path(),
                    program::partLine,
                    program.content().utf8().orElse(""),
                    shells.get(i)));
        }
        if (programs.stream().mapToInt(text -> text.sites().size()).sum() > MOST_CALLS) {
            untranslated.add(new Untranslated(
                    "the document",
                    "it calls bootstrap.sh at more than " + MOST_CALLS + " places",
                    "Migrate its parts one by one, or take the calls out by hand"));
            return Migration.of(userData, false, NodeConfig.builder().build(), List.of(), untranslated);
        }
        for (int i = 0; i < programs.size(); i++) {
            throughFunctions(i);
        }
        programs.forEach(this::nested);
        List<ShellText> texts = new ArrayList<>(files.values());
        programs.forEach(text -> {
            text.nested().forEach(inner -> texts.add(inner.text()));
            texts.add(text);
        });
        Al2Edits edits = new Al2Edits(reading, programs, texts);
        Calls calls = new Calls(reading, programs, texts, edits.bootstrap());
        Map<String, Object> told = calls.translated(untranslated).spec();
        Map<String, Object> spec = SpecPart.merged(edits.spec(), calls.isEmpty() ? edits.added() : told);
        // bootstrap.sh left a number of pods in the kubelet's file alone where it was told not to count them
        NodeConfig config =
                SpecPart.config(calls.tellsPods() ? spec : SpecPart.merged(spec, SpecPart.pods(edits.spec())));
        untranslated.addAll(edits.untranslated());
        AfterKubelet after = new AfterKubelet(reading, programs, untranslated);
        files.forEach(after::file);
        programs.forEach(text -> text.nested().forEach(after::nested));
        after.programs();
        programs.forEach(ShellText::takeNested);
        Map<String, String> rewritten = new LinkedHashMap<>();
        for (int i = 0; i < programs.size(); i++) {
            Program program = reading.programs().get(i);
            if (program.part().handler().isScript() && (programs.get(i).isChanged() || after.isMoved(i))) {
                rewritten.put(
                        program.part().path(),
                        after.isMoved(i) ? "" : programs.get(i).rewritten());
            }
        }
        cloudConfig(after, rewritten);
        left(after, rewritten);
        if (rewritten.isEmpty() && config.spec().isEmpty()) {
            return Migration.of(userData, false, config, List.of(), inOrder());
        }
        Bytes document = new MultipartDocument(reading.parts(), rewritten, config, after.hooks()).written();
        if (document.size() > Target.MAX_BYTES) {
            untranslated.add(new Untranslated(
                    "the size of the document",
                    "it has more than the " + Target.MAX_BYTES + " bytes that EC2 takes",
                    "Compress it with gzip, or fetch what is largest when the node boots"));
        }
        calls.tellUnwritten(document, untranslated);
        if (NodeadmReader.read(document).valid()) {
            untranslated.removeIf(BootstrapTranslation::isMissing); // another NodeConfig has it
        }
        return Migration.of(document, true, config, after.hooks(), inOrder());
    }

    /** Tells what the new document does not hold though it should. */
    private void left(AfterKubelet after, Map<String, String> rewritten) {
        for (int i = 0; i < programs.size(); i++) {
            Program program = reading.programs().get(i);
            String part = program.part().path();
            if ((programs.get(i).isChanged() || after.isMoved(i)) && !rewritten.containsKey(part)) {
                untranslated.add(new Untranslated(
                                program.name(),
                                "the part is a template, or its commands are merged with those of other parts",
                                "Take the call of bootstrap.sh out by hand")
                        .at(part, program.partLine(1)));
            }
        }
        reading.elsewhere()
                .forEach(part -> untranslated.add(new Untranslated(
                                "a part for other instances of one launch",
                                "nodes of a group are not told apart by Launch-Index",
                                "Migrate it as a document of its own")
                        .at(part.path(), 0)));
        if (!rewritten.isEmpty() && MERGE_HEADER.matcher(userData.latin1()).find()) {
            untranslated.add(new Untranslated(
                    "Merge-Type",
                    "the headers of parts are written anew, and this one is not among them",
                    "Write it as merge_how into the cloud-config"));
        }
    }

    private List<Untranslated> inOrder() {
        return untranslated.stream()
                .distinct()
                .sorted(Comparator.comparing(Untranslated::part).thenComparing(Untranslated::line))
                .toList();
    }

    /**
     * Finds the command whose arguments a function runs as the call: {@code run /etc/eks/bootstrap.sh prod}. It is the one
     * without which the function makes no such call.
     */
    private void throughFunctions(int program) {
        ShellText text = programs.get(program);
        if (text.sites().stream().allMatch(CallSite::alone)) {
            return;
        }
        Set<String> functions = FUNCTION.matcher(text.text())
                .results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                .collect(Collectors.toSet());
        for (CallSite site : text.sites()) {
            if (site.alone()) {
                continue;
            }
            text.source().commands().stream()
                    .filter(command -> command.words().size() > 1
                            && command.command()
                                    .words()
                                    .get(0)
                                    .plain()
                                    .filter(functions::contains)
                                    .isPresent()
                            && command.range()
                                    .of(text.text())
                                    .toLowerCase(Locale.ROOT)
                                    .contains("bootstrap"))
                    .limit(MOST_TRIED)
                    .map(site::through)
                    .filter(other -> !isCalled(program, text.blanked(List.of(other)), site.position()))
                    .findFirst()
                    .ifPresent(other -> text.replace(site, other));
        }
    }

    private boolean isCalled(int program, String with, Position position) {
        List<String> all =
                new ArrayList<>(programs.stream().map(ShellText::text).toList());
        all.set(program, with);
        return NodePrograms.run(reading, NodeImage.AL2_OR_MORE, all).get(program).commands().stream()
                .anyMatch(command -> command.shipped() && command.position().equals(position));
    }

    /** Finds the texts that a program's calls, and its edits of AL2's files, stand in where they do not stand in its own. */
    private void nested(ShellText text) {
        Stream<Position> calls = text.sites().stream()
                .filter(site -> site.command().isPresent() && !site.alone())
                .map(CallSite::position);
        Stream<Position> edits = text.reading().files().stream()
                .filter(access -> Al2Edits.concerns(access) && !text.isOwn(access.position()))
                .map(FileAccess::position);
        List<Position> positions = Stream.concat(calls, edits).distinct().toList();
        if (!positions.isEmpty()) {
            files(text);
            documents(text);
        }
        positions.forEach(position -> text.source().at(position).ifPresent(command -> quoted(text, command)));
    }

    private void files(ShellText outer) {
        for (WrittenFile file : reading.files()) {
            Optional<String> content = file.content().flatMap(Bytes::utf8);
            if (content.filter(text -> OF_AL2.matcher(text).find()).isEmpty() || files.containsKey(file.path())) {
                continue;
            }
            Optional<CloudConfigText> config = cloudConfigWith(file);
            config.ifPresent(text -> inner(outer.part(), text.contentLines(indexIn(text, file)), content.get())
                    .ifPresent(inner -> files.put(file.path(), inner)));
        }
    }

    private void documents(ShellText outer) {
        for (ScriptSource.Document document : outer.source().documents()) {
            int first = outer.source().lineNumber(document.range().from());
            inner(
                            outer.part(),
                            line -> outer.partLine(first + line - 1),
                            document.range().of(outer.text()))
                    .ifPresent(inner -> outer.nested()
                            .add(new ShellText.Nested(document.range(), inner, document.quoted(), false)));
        }
    }

    private void quoted(ShellText outer, ScriptSource.Simple command) {
        for (Range word : command.words()) {
            String text = word.of(outer.text());
            if (text.length() > 2 && text.matches("(?s)(['\"]).*\\1")) {
                Range inside = new Range(word.from() + 1, word.to() - 1);
                int first = outer.source().lineNumber(inside.from());
                String program = inside.of(outer.text()).replace("'\\''", "'");
                boolean single = text.startsWith("'") && inside.of(outer.text()).equals(program.replace("'", "'\\''"));
                inner(
                                outer.part(),
                                line -> outer.partLine(first + line - 1),
                                single ? program : inside.of(outer.text()))
                        .ifPresent(inner -> outer.nested().add(new ShellText.Nested(inside, inner, single, single)));
            }
        }
    }

    /** A text that calls {@code bootstrap.sh}, or edits files of AL2, where it is run. */
    private Optional<ShellText> inner(String part, java.util.function.IntUnaryOperator lines, String text) {
        boolean headed = text.startsWith("#!");
        ShellReading shell = NodePrograms.run(reading, NodeImage.AL2_OR_MORE, headed ? text : SHEBANG + text);
        int skipped = headed ? 0 : 1;
        ShellText inner = new ShellText(
                part, lines, text, shell.at(position -> new Position(position.line() - skipped, position.column())));
        boolean calls = inner.sites().stream().anyMatch(site -> site.command().isPresent() && site.alone());
        return calls || Al2Edits.isIn(inner) ? Optional.of(inner) : Optional.empty();
    }

    private Optional<CloudConfigText> cloudConfigWith(WrittenFile file) {
        return reading.parts().stream()
                .filter(part -> part.handler() == Handler.CLOUD_CONFIG)
                .flatMap(part -> part.payload().utf8().flatMap(CloudConfigText::of).stream())
                .filter(text -> indexIn(text, file) >= 0)
                .findFirst();
    }

    private static int indexIn(CloudConfigText text, WrittenFile file) {
        List<Object> entries = text.list("write_files");
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Map<?, ?> entry && file.path().equals(entry.get("path"))) {
                return i;
            }
        }
        return -1;
    }

    /** Puts new commands and files into the cloud-config parts that they come from. */
    private void cloudConfig(AfterKubelet after, Map<String, String> rewritten) {
        reading.parts().stream()
                .filter(part -> part.handler() == Handler.CLOUD_CONFIG)
                .forEach(part -> part.payload()
                        .utf8()
                        .flatMap(CloudConfigText::of)
                        .ifPresent(text -> {
                            files.forEach((path, inner) -> reading.files().stream()
                                    .filter(file -> file.path().equals(path))
                                    .map(file -> indexIn(text, file))
                                    .filter(index -> index >= 0 && inner.isChanged())
                                    .forEach(index -> text.content(index, inner.rewritten())));
                            for (int i = 0; i < programs.size(); i++) {
                                Program program = reading.programs().get(i);
                                if (program.part().path().equals(part.path())
                                        && (programs.get(i).isChanged() || after.isMoved(i))) {
                                    commands(text, program.name(), programs.get(i), after.isMoved(i));
                                }
                            }
                            if (text.isChanged()) {
                                rewritten.put(part.path(), text.written());
                            }
                        }));
    }

    private static void commands(CloudConfigText config, String key, ShellText text, boolean moved) {
        String whole = config.list(key).stream()
                .flatMap(item -> ShellScript.command(item).stream())
                .map(command -> command + "\n")
                .collect(Collectors.joining());
        int from = text.text().indexOf('\n') + 1;
        if (!text.text().substring(from).equals(whole)) {
            return; // commands of other parts are merged with these
        }
        if (moved) {
            config.list(key, List.of());
            return;
        }
        List<Object> items = new ArrayList<>();
        for (Object item : config.list(key)) {
            Optional<String> command = ShellScript.command(item);
            if (command.isEmpty()) {
                items.add(item);
                continue;
            }
            int to = from + command.get().length() + 1;
            String now = text.between(from, Math.min(to, text.text().length()));
            if (now.equals(command.get() + "\n")) {
                items.add(item);
            } else if (!now.isBlank()) {
                items.add(now.strip());
            }
            from = to;
        }
        config.list(key, items);
    }
}
