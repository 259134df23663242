package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tools and plugins of yum 3, which dnf replaces. */
public final class YumTools extends RemnantRule {
    private static final Pattern PLUGINS = Pattern.compile("yum-(plugin-.*|cron|cron-daily)");
    private static final List<FilePattern> FILES =
            List.of(FilePattern.below("/etc/yum/pluginconf.d/"), FilePattern.file("/etc/yum/yum-cron.conf"));

    /** yum-utils(1): what AL2's package has, on AL2023 a package of its own. */
    private static final String[] TOOLS = {
        "yum-config-manager",
        "yum-builddep",
        "yum-complete-transaction",
        "yumdownloader",
        "package-cleanup",
        "repoquery",
        "reposync",
        "needs-restarting"
    };

    public YumTools() {
        super(RulePage.rule("yum-tools")
                .summary("Tools or plugins of yum are used, which dnf does not have")
                .why(
                        "on AL2023 yum is a name of dnf: tools of yum-utils are there only once it is installed, and yum's plugins"
                                + " not at all")
                .fix(
                        "Use dnf's own: 'dnf config-manager', 'dnf versionlock', dnf-automatic; or install dnf-utils before")
                .link("https://docs.aws.amazon.com/linux/al2023/ug/package-management.html")
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        yum-config-manager --add-repo https://rpm.releases.hashicorp.com/AmazonLinux/hashicorp.repo
                        """)
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        yum install -y yum-plugin-versionlock
                        yum versionlock add jq
                        """)
                .good("""
                        #!/bin/bash
                        dnf config-manager --add-repo https://rpm.releases.hashicorp.com/AmazonLinux/hashicorp.repo
                        dnf versionlock add jq
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        boolean brought = Provision.brings(subject, "yum-utils") || Provision.brings(subject, "dnf-utils");
        Stream<Sighting> tools = brought
                ? Stream.empty()
                : subject.commands(TOOLS).map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run"));
        Stream<Sighting> locks = PackageCall.of(subject)
                .filter(call -> call.verb().equals("versionlock")
                        && call.ran().command().name().equals("yum"))
                .map(call -> Sighting.of(call.ran(), Evidence.of(call.ran().command(), "versionlock") + " is run"));
        return Stream.of(
                        tools,
                        locks,
                        PackageCall.installs(subject, PLUGINS),
                        UnitCall.wanted(subject, "yum-cron"),
                        FilePattern.files(subject, FILES, Kind.WRITE))
                .flatMap(sightings -> sightings);
    }
}
