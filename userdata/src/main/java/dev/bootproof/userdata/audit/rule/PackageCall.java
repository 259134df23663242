package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.program.Options;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package manager is run.
 *
 * @param verb {@code install} also for {@code rpm -i} and {@code -U}
 * @param packages names, files or URLs, as far as they are known
 */
record PackageCall(Subject.Ran ran, String verb, List<String> packages) {
    private static final Set<String> GETS =
            Set.of("install", "localinstall", "reinstall", "update", "upgrade", "downgrade", "swap", "groupinstall");

    /** dnf(8), yum(8): options that take the next word. */
    private static final Set<String> VALUED = Set.of(
            "enablerepo", "disablerepo", "repo", "repoid", "exclude", "setopt", "releasever", "installroot", "config");

    static Stream<PackageCall> of(Subject subject) {
        return subject.commands("yum", "dnf", "microdnf", "dnf-3", "rpm").map(PackageCall::of);
    }

    private static PackageCall of(Subject.Ran ran) {
        List<String> arguments = ran.command().arguments().stream()
                .map(argument -> argument.pieces().get(0) + (argument.known().isPresent() ? "" : "?"))
                .toList();
        if (ran.command().name().equals("rpm")) {
            boolean installs = arguments.stream().anyMatch(word -> word.matches("-[iUF]\\w*|--install|--upgrade"));
            return new PackageCall(
                    ran,
                    installs ? "install" : "",
                    arguments.stream().filter(word -> !word.startsWith("-")).toList());
        }
        List<String> words = Options.parse(arguments, "cxdeR", VALUED).operands();
        return words.isEmpty()
                ? new PackageCall(ran, "", List.of())
                : new PackageCall(ran, words.get(0), words.subList(1, words.size()));
    }

    /** Whether it puts packages on the node, or newer ones. */
    boolean gets() {
        return GETS.contains(verb);
    }

    /** Where packages of such names are put on the node. */
    static Stream<Sighting> installs(Subject subject, Pattern names) {
        return of(subject)
                .filter(PackageCall::gets)
                .flatMap(call -> call.packages.stream()
                        .filter(name -> names.matcher(name).matches())
                        .limit(1)
                        .map(name -> Sighting.of(call.ran, call.evidence(name) + " is run")));
    }

    /** Shows the name of a package, but not where one comes from. */
    private String evidence(String name) {
        return name.contains("/") ? Evidence.of(ran.command(), verb) : Evidence.of(ran.command(), verb, name);
    }
}
