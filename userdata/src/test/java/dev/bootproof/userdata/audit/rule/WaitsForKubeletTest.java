package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitsForKubeletTest {
    private static final String RULE = "waits-for-kubelet";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemctl start nodeadm-run",
                "systemctl is-system-running --wait",
                "sudo cloud-init status --wait > /dev/null",
                "while true; do kubectl get node $(hostname) && break; sleep 5; done",
                "while ! systemctl is-active kubelet; do sleep 1; done",
                "while [[ \"$(systemctl is-active kubelet)\" != active ]]; do sleep 2; done",
                "up() { until kubectl get nodes | grep Ready; do sleep 2; done; }\\nup",
                "until mountpoint -q /mnt/k8s-disks/0; do sleep 1; done",
                "while ! nc -z localhost 10250; do sleep 1; done",
                "until [ -f /run/nodeadm/init ]; do sleep 1; done",
                "until pgrep -x kubelet; do sleep 1; done",
                "systemctl stop docker kubelet\\nuntil curl localhost:10248; do sleep 1; done",
                "while [[ ! -d /mnt/k8s-disks/0 ]]; do sleep 1; done",
                "for i in a b; do until nc -z $i 10250; do sleep 1; done; done",
                "while true; do for i in a b; do systemctl is-active kubelet && break 2; done; sleep 1; done",
                "printf '[Unit]\\nAfter=nodeadm-run.service\\n[Service]\\nExecStart=/bin/true\\n' > /etc/systemd/system/x.service\\nsystemctl enable --now x"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemctl start --no-block nodeadm-run",
                "cloud-init status",
                "(until curl localhost:10248; do sleep 1; done) &",
                "systemctl is-active kubelet",
                "kubectl get nodes",
                "systemctl stop kubelet\\nwhile systemctl is-active kubelet; do sleep 1; done",
                "systemd-run bash -c 'until curl localhost:10248; do sleep 1; done'",
                "until curl localhost:8080; do sleep 1; done",
                "while systemctl is-active kubelet; do sleep 1; done",
                "until ! systemctl is-active kubelet; do sleep 1; done",
                "while pgrep kubelet | grep -q .; do sleep 1; done",
                "while [ -d /mnt/k8s-disks/0 ]; do sleep 1; done",
                "until [ ! -d /mnt/k8s-disks/0 ]; do sleep 1; done",
                "while [[ -d /mnt/k8s-disks/0 ]]; do sleep 1; done",
                "until [[ ! -d /mnt/k8s-disks/0 ]]; do sleep 1; done",
                "for unit in kubelet containerd; do systemctl is-active $unit; done",
                "while read -r n; do kubectl label node \"$n\" a=b; done < /tmp/nodes",
                "# cloud-init status --wait",
                "printf '[Unit]\\nAfter=nodeadm-run.service\\n' > /etc/systemd/system/x.service\\nsystemctl enable x"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeout 300 bash -c 'until curl -s localhost:10248/healthz; do sleep 1; done'",
                "n=0\\nwhile ! curl -s localhost:10248; do n=$((n+1)); if [ $n -gt 10 ]; then break; fi; done",
                "kubectl wait --for=condition=Ready node/a --timeout=60s",
                "until curl -s localhost:10248; do [ $SECONDS -lt 300 ] || exit 1; done",
                "for i in $(seq 60); do systemctl is-active kubelet && break; sleep 5; done",
                "for i in {1..60}; do if kubectl get node a; then break; fi; sleep 5; done",
                "for ((i = 0; i < 60; i++)); do curl -s localhost:10248/healthz && break; sleep 5; done",
                "for n in a b; do kubectl wait node/$n --for=condition=Ready; done"
            })
    void whatEndsIsNoDeadlock(String text) {
        assertThat(Audited.script(RULE, text)).extracting(Finding::certainty).containsOnly(Certainty.POSSIBLE);
    }
}
