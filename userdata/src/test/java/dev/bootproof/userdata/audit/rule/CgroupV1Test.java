package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of controllers at the root; version 2 has none. */
class CgroupV1Test {
    private static final OneRule RULE = new OneRule(new CgroupV1());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /sys/fs/cgroup/memory/memory.limit_in_bytes",
                "echo 1 > /sys/fs/cgroup/cpu/cpu.shares",
                "ls /sys/fs/cgroup/cpuset/kubepods",
                "echo 5 > /sys/fs/cgroup/pids/pids.max",
                "mount -t cgroup -o memory none /sys/fs/cgroup/memory/x",
                "grubby --update-kernel=ALL --args=systemd.unified_cgroup_hierarchy=0"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /sys/fs/cgroup/cgroup.controllers",
                "cat /sys/fs/cgroup/memory.max",
                "cat /sys/fs/cgroup/kubepods.slice/memory.max",
                "[ -d /sys/fs/cgroup/memory ] && cat /sys/fs/cgroup/memory/memory.limit_in_bytes",
                "echo /sys/fs/cgroup/memory/x"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
