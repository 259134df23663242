package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import java.util.stream.Stream;

/** systemd-networkd is restarted while the node boots. */
public final class NetworkRestart extends RemnantRule {
    public NetworkRestart() {
        super(RulePage.rule("network-restart")
                .summary("systemd-networkd is restarted while the node boots")
                .severity(Severity.INFO)
                .why(
                        "it configures all interfaces anew while nodeadm and cloud-init use them, and a mistake leaves the node"
                                + " without a network")
                .fix(
                        "Let it read changed files with 'networkctl reload', or write them so early that no restart is needed")
                .issue(2123)
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        systemctl restart systemd-networkd
                        """)
                .good("""
                        #!/bin/bash
                        networkctl reload
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return UnitCall.of(subject)
                .filter(call ->
                        call.unit().equals("systemd-networkd") && call.verb().matches(".*restart|stop"))
                .map(UnitCall::sighting);
    }
}
