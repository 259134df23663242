package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** The shell itself says that a script is wrong. */
public final class ScriptFault implements Rule {
    private static final RulePage PAGE = RulePage.rule("script-fault")
            .summary("The shell gives up on a script: a syntax error, a bad substitution")
            .why("what stands behind the place does not run, and the node joins all the same")
            .fix("Correct the script; 'bash -n' finds most of these")
            .link("https://www.gnu.org/software/bash/manual/bash.html#Exit-Status")
            .bad(4, Certainty.LIKELY, """
                    #!/bin/bash
                    if [ -d /data ]; then
                      chown 1000 /data
                    """)
            .good("""
                    #!/bin/bash
                    if [ -d /data ]; then
                      chown 1000 /data
                    fi
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.scripts().stream()
                .flatMap(script -> script.shell().faults().stream()
                        .map(fault -> Finding.at(
                                this,
                                script.part().path(),
                                fault.position().line(),
                                fault.position().column(),
                                Certainty.LIKELY,
                                "the shell gives up here (" + fault.what() + "): " + PAGE.rationale())))
                .toList();
    }
}
