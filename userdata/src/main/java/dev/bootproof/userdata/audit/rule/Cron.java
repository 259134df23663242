package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Jobs are left to cron, which AL2023 does not bring. */
public final class Cron extends RemnantRule {
    private static final List<FilePattern> FILES = List.of(
            FilePattern.below("/etc/cron.d/"),
            FilePattern.below("/etc/cron.hourly/"),
            FilePattern.below("/etc/cron.daily/"),
            FilePattern.below("/etc/cron.weekly/"),
            FilePattern.below("/etc/cron.monthly/"),
            FilePattern.below("/var/spool/cron/"),
            FilePattern.file("/etc/crontab"),
            FilePattern.file("/etc/anacrontab"));

    public Cron() {
        super(
                RulePage.rule("cron")
                        .summary("A job is left to cron, which AL2023 does not have")
                        .why("AL2023's images have no cron: the job never runs")
                        .fix("Use a systemd timer, or install and start cronie before")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/deprecated-al2023.html#deprecated-cron")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        echo '0 3 * * * root /usr/local/bin/prune' > /etc/cron.d/prune
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        (crontab -l; echo '0 3 * * * /usr/local/bin/prune') | crontab -
                        """)
                        .good("""
                        #!/bin/bash
                        dnf install -y cronie && systemctl enable --now crond
                        echo '0 3 * * * root /usr/local/bin/prune' > /etc/cron.d/prune
                        """)
                        .build(),
                "cron");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return Provision.brings(subject, "cronie")
                ? Stream.empty()
                : Stream.of(
                                subject.commands("crontab", "crond", "anacron")
                                        .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run")),
                                UnitCall.wanted(subject, "crond"),
                                FilePattern.files(subject, FILES, Kind.WRITE))
                        .flatMap(sightings -> sightings);
    }
}
