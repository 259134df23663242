package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The calls of a document: what they tell nodeadm before the node runs, and what stands in their place. */
final class Calls {
    private static final String NOTHING = ": nodeadm-joins-the-node";

    private final CloudInitReading reading;
    private final List<ShellText> programs;
    private final EditedBootstrap bootstrap;
    private final List<Placed> placed = new ArrayList<>();
    /** The calls that leave it to the node to write some of their arguments. */
    private final List<Placed> dynamic = new ArrayList<>();

    /**
     * @param told its words and variables; of a nested text, those that the program's call has
     * @param live whether it is made where every call succeeds
     */
    private record Placed(
            ShellText text,
            CallSite site,
            ReachedCommand told,
            boolean whole,
            boolean live,
            BootstrapTranslation translation) {
        boolean isCertain() {
            return told.certainty() == Certainty.DEFINITE;
        }

        int line() {
            return text.partLine(site.position().line());
        }

        boolean isConditional() {
            return !isCertain()
                    && site.command()
                            .filter(command -> Block.of(text.source()).isConditional(command.range(), text.source()))
                            .isPresent();
        }
    }

    /**
     * @param texts those of the programs, and those that they run
     * @param bootstrap the script that they call
     */
    Calls(CloudInitReading reading, List<ShellText> programs, List<ShellText> texts, EditedBootstrap bootstrap) {
        this.reading = reading;
        this.programs = programs;
        this.bootstrap = bootstrap;
        List<ShellReading> blanked = NodePrograms.run(
                reading,
                NodeImage.AL2_OR_MORE,
                programs.stream().map(ShellText::blanked).toList());
        for (ShellText text : texts) {
            int program = programs.indexOf(text);
            ShellReading after = program >= 0
                    ? blanked.get(program)
                    : NodePrograms.run(reading, NodeImage.AL2_OR_MORE, headed(text.blanked()));
            int skipped = program >= 0 || text.text().startsWith("#!") ? 0 : 1;
            List<Position> run = after.commands().stream()
                    .filter(command -> command.certainty().isLikely())
                    .map(command -> new Position(
                            command.position().line() - skipped,
                            command.position().column()))
                    .distinct()
                    .toList();
            text.reached(run.stream().map(text.source()::offset).toList());
            Set<Position> live = new HashSet<>(run);
            for (CallSite site : text.sites()) {
                if (program < 0 || (site.alone() && site.command().isPresent())) {
                    place(text, site, program < 0 ? outer(text, site) : site.call(), live.contains(site.position()));
                }
            }
        }
    }

    private static String headed(String text) {
        return text.startsWith("#!") ? text : "#!/bin/bash\n" + text;
    }

    /** The program's call that leads to one in another text: it knows what the program knows. */
    private ReachedCommand outer(ShellText inner, CallSite site) {
        List<CallSite> calls = programs.stream()
                .flatMap(text -> text.sites().stream())
                .filter(call -> !call.alone())
                .toList();
        return calls.size() == 1 && inner.sites().size() == 1 ? calls.get(0).call() : site.call();
    }

    private void place(ShellText text, CallSite site, ReachedCommand told, boolean live) {
        Map<String, String> variables = new LinkedHashMap<>();
        told.variables().forEach((name, value) -> variables.put(name, EditedBootstrap.value(value)));
        BootstrapTranslation translation = BootstrapTranslation.of(
                bootstrap.arguments(
                        told.arguments().stream().map(EditedBootstrap::value).toList(), variables),
                path -> written(path, text));
        boolean whole = programs.stream()
                .flatMap(program -> program.nested().stream())
                .filter(nested -> Objects.equals(nested.text(), text))
                .allMatch(ShellText.Nested::whole);
        placed.add(new Placed(text, site, told, whole, live, translation));
    }

    /** What a file holds that the script wrote before. */
    private Optional<String> written(String path, ShellText text) {
        Optional<String> content = Optional.empty();
        for (ShellText each : programs) {
            for (FileAccess access : each.reading().files()) {
                if (access.path().equals(path) && access.kind() == FileAccess.Kind.WRITE) {
                    content = access.content();
                }
            }
            if (each.equals(text)) {
                break;
            }
        }
        return content.or(() -> reading.files().stream()
                .filter(file -> file.path().equals(path))
                .flatMap(file -> file.content().stream())
                .flatMap(bytes -> bytes.utf8().stream())
                .findFirst());
    }

    /** Whether the document itself calls nothing; EKS may. */
    boolean isEmpty() {
        return counting().isEmpty();
    }

    /**
     * Takes the calls out of their texts.
     *
     * @return what is known before the node runs
     */
    NodeConfig translated(List<Untranslated> untranslated) {
        Set<CallSite> sites = placed.stream().map(Placed::site).collect(Collectors.toSet());
        Set<ReachedCommand> told = placed.stream().map(Placed::told).collect(Collectors.toSet());
        programs.forEach(text -> text.sites().stream()
                .filter(site -> !sites.contains(site))
                .filter(site -> text.nested().isEmpty() || site.alone())
                .filter(site -> !told.contains(site.call()))
                .forEach(site -> untranslated.add(new Untranslated(
                                "bootstrap.sh ***",
                                "the call is made by code that is put together when the script runs",
                                "Take the call out by hand, and give its arguments as a NodeConfig")
                        .at(text.part(), text.partLine(site.position().line())))));
        Set<Placed> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(counting());
        Map<String, Object> common = counting().stream()
                .map(each -> each.translation().config().spec())
                .reduce(SpecPart::common)
                .orElse(Map.of());
        Set<Untranslated> lost = new LinkedHashSet<>();
        for (Placed each : placed) {
            boolean counts = counting.contains(each);
            take(each, counts, common, lost);
            if (counts) {
                each.translation().untranslated().stream()
                        .filter(item -> !BootstrapTranslation.isMissing(item)
                                || lost.stream().noneMatch(other -> other.what().equals(item.what())))
                        .forEach(item -> lost.add(item.at(each.text().part(), each.line())));
            } else if (each.told().isBootstrap()) {
                lost.add(new Untranslated(
                                "bootstrap.sh ***",
                                each.live()
                                        ? "a later call had the last word on what both set"
                                        : "it was made only where the call before it had failed",
                                "Check that nothing of it is missing in the NodeConfig")
                        .at(each.text().part(), each.line()));
            }
        }
        if (counting.size() == 1) { // of more than one any is taken to be made
            counting.stream()
                    .filter(Placed::isConditional)
                    .forEach(each -> lost.add(new Untranslated(
                                    "bootstrap.sh *** under a condition",
                                    "nodeadm starts before any script and joins the node whatever a script finds",
                                    "Give this document only to nodes that are to join; one that turns out not to be, has to be"
                                            + " shut down by its script")
                            .at(each.text().part(), each.line())));
        }
        untranslated.addAll(lost);
        return SpecPart.config(common);
    }

    /** Whether a call says itself how many pods there may be, and not only that they are not to be counted. */
    boolean tellsPods() {
        return counting().stream().anyMatch(each -> each.translation().known().contains("max-pods"));
    }

    /** The calls that decide: the last one that is made in any case, or all that may be. */
    private List<Placed> counting() {
        List<Placed> live = placed.stream().filter(Placed::live).toList();
        int last = -1;
        for (int i = 0; i < live.size(); i++) {
            last = live.get(i).isCertain() ? i : last;
        }
        return live.subList(Math.max(0, last), live.size());
    }

    /** Tells of arguments that the node may not come to write, as a command before them may fail on AL2023 alone. */
    void tellUnwritten(Bytes document, List<Untranslated> untranslated) {
        if (dynamic.isEmpty() || DropIn.isWritten(document)) {
            return;
        }
        dynamic.forEach(each -> untranslated.add(new Untranslated(
                        "bootstrap.sh ***",
                        "what only the node knows of its arguments is written behind a command that AL2023 may not have, and"
                                + " the script may end there (set -e)",
                        "See that the node has each command before it, or let those fail that it lacks: COMMAND || true")
                .at(each.text().part(), each.line())));
    }

    private void take(Placed call, boolean counts, Map<String, Object> common, Set<Untranslated> lost) {
        CallSite site = call.site();
        ScriptSource source = call.text().source();
        if (site.command().isEmpty()) {
            return;
        }
        BootstrapTranslation translation = call.translation();
        Map<String, Object> more = SpecPart.beyond(translation.config().spec(), common);
        boolean computed = counts && (translation.computed() || !more.isEmpty());
        if (computed && !call.whole()) {
            lost.add(new Untranslated(
                            "bootstrap.sh ***",
                            "what only the node knows of its arguments cannot be written in a text within a text",
                            "Write it on the node, as a NodeConfig in a file in /etc/eks/nodeadm.d/")
                    .at(call.text().part(), call.line()));
            computed = false;
        }
        String commands = NOTHING;
        if (computed && translation.computed()) {
            commands = DropIn.of(more, flags(site, source), translation.known());
        } else if (computed) {
            commands = DropIn.of(more);
        }
        if (computed && call.told().certainty().isLikely()) {
            dynamic.add(call);
        }
        if (site.ends(source)) {
            commands = computed ? "{ " + commands + "; exit 0; }" : "exit 0";
        }
        call.text().edits().replace(site.range(), site.replacement(source, commands));
    }

    private static String flags(CallSite site, ScriptSource source) {
        List<String> words = site.command().orElseThrow().words().stream()
                .map(range -> range.of(source.text()))
                .toList();
        boolean option = site.call().arguments().stream()
                .anyMatch(argument -> argument.known()
                        .filter(BootstrapOption.KUBELET_EXTRA_ARGS.flag()::equals)
                        .isPresent());
        return option
                ? DropIn.option(BootstrapOption.KUBELET_EXTRA_ARGS.flag(), words.subList(1, words.size()))
                : "printf '%s\\n' \"$KUBELET_EXTRA_ARGS\"";
    }
}
