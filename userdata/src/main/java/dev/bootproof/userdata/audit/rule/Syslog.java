package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Logs are looked for where rsyslog wrote them, which AL2023 does not bring. */
public final class Syslog extends RemnantRule {
    private static final List<FilePattern> LOGS = List.of(
            FilePattern.file("/var/log/messages"),
            FilePattern.file("/var/log/secure"),
            FilePattern.file("/var/log/cron"),
            FilePattern.file("/var/log/maillog"));
    private static final List<FilePattern> SETTINGS =
            List.of(FilePattern.file("/etc/rsyslog.conf"), FilePattern.below("/etc/rsyslog.d/"));

    /** What reads logs elsewhere, by a piece of its configuration's path. */
    private static final Pattern COLLECTOR =
            Pattern.compile(".*(cloudwatch|awslogs|fluent|td-agent|filebeat|promtail|vector|rsyslog).*");

    private static final Pattern NAMED = Pattern.compile("/var/log/(messages|secure)(?![\\w/.-])");

    public Syslog() {
        super(
                RulePage.rule("syslog")
                        .summary("rsyslog or its files are used, which AL2023 does not have")
                        .why(
                                "AL2023's images have no rsyslog: logs are in the journal alone, and /var/log/messages and /var/log/secure are"
                                        + " not there")
                        .fix(
                                "Read the journal with journalctl, or have it collected; or install and start rsyslog before")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/journald.html")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        grep -i oom /var/log/messages
                        """)
                        .good("""
                        #!/bin/bash
                        journalctl --dmesg --grep oom
                        logger -t user-data done
                        """)
                        .build(),
                "rsyslog",
                "/var/log/messages",
                "/var/log/secure");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        if (PackageCall.installs(subject, Pattern.compile("rsyslog.*"))
                .findAny()
                .isPresent()) {
            return Stream.empty();
        }
        Stream<Sighting> collected = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && COLLECTOR.matcher(used.file().path()).matches()
                        && used.file().holds(NAMED))
                .map(used -> Sighting.of(used, "'/var/log/messages' or '/var/log/secure' is to be collected"));
        Stream<Sighting> written = FilePattern.files(subject, LOGS, Kind.WRITE);
        Set<Integer> lines =
                written.map(sighting -> sighting.reached().position().line()).collect(Collectors.toSet());
        Stream<Sighting> read = FilePattern.uses(subject, LOGS)
                .filter(use -> !lines.contains(use.reached().position().line()));
        return Stream.of(
                        read,
                        FilePattern.files(subject, SETTINGS, Kind.WRITE),
                        UnitCall.wanted(subject, "rsyslog", "syslog"),
                        collected)
                .flatMap(sightings -> sightings);
    }
}
