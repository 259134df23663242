package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Paths of control groups of version 1. */
public final class CgroupV1 extends RemnantRule {
    private static final List<FilePattern> CONTROLLERS = Stream.of(
                    "blkio",
                    "cpu",
                    "cpu,cpuacct",
                    "cpuacct",
                    "cpuset",
                    "devices",
                    "freezer",
                    "hugetlb",
                    "memory",
                    "net_cls",
                    "net_cls,net_prio",
                    "net_prio",
                    "perf_event",
                    "pids",
                    "systemd",
                    "unified")
            .map(controller -> FilePattern.below("/sys/fs/cgroup/" + controller + "/"))
            .toList();

    public CgroupV1() {
        super(
                RulePage.rule("cgroup-v1")
                        .summary("Paths of cgroup v1 are used, where AL2023 has cgroup v2")
                        .why(
                                "AL2023 mounts control groups of version 2 alone: there is no folder for each controller, so that the file"
                                        + " is not found")
                        .fix(
                                "Use the files of version 2: /sys/fs/cgroup/…/memory.max, cpu.max, pids.max; or limits of pods and of"
                                        + " systemd units")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/cgroupv2.html")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        LIMIT=$(cat /sys/fs/cgroup/memory/memory.limit_in_bytes)
                        """)
                        .good("""
                        #!/bin/bash
                        LIMIT=$(cat /sys/fs/cgroup/system.slice/memory.max)
                        """)
                        .build(),
                "/sys/fs/cgroup");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> boot = subject.commands("grubby")
                .filter(ran -> ran.command().arguments().stream()
                        .anyMatch(word -> word.contains("systemd.unified_cgroup_hierarchy=0")))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " asks for cgroup v1"));
        Stream<Sighting> mounted = subject.commands("mount")
                .filter(ran -> ran.command().has("cgroup"))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "-t", "cgroup") + " is run"));
        return Stream.of(
                        FilePattern.uses(subject, CONTROLLERS),
                        FilePattern.given(subject, CONTROLLERS, "mkdir"),
                        mounted,
                        boot)
                .flatMap(sightings -> sightings);
    }
}
