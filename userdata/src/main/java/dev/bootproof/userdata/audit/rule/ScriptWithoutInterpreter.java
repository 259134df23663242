package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** A part is started as a program, and the kernel refuses it. */
public final class ScriptWithoutInterpreter implements Rule {
    private static final RulePage PAGE = RulePage.rule("script-without-interpreter")
            .summary("A script does not begin with '#!', so that the kernel refuses to start it")
            .why("cloud-init starts the file as it is, and 'Exec format error' is all that comes of it")
            .fix(
                    "Let '#!/bin/bash' be the first bytes of the script: no empty line, blank or byte order mark before it")
            .link("https://github.com/sassoftware/viya4-iac-aws/issues/317")
            .bad(1, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/x-shellscript

                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .bad(1, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/x-shellscript


                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .good("""
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: text/x-shellscript

                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.scripts().stream()
                .filter(script -> !isStarted(script.program().content()))
                .map(script -> {
                    int line = script.program().partLine(1);
                    return Finding.at(
                            this,
                            script.part().path(),
                            line,
                            line == 0 ? 0 : 1,
                            Certainty.DEFINITE,
                            "the script begins with "
                                    + beginning(script.program().content()) + " and not with '#!': "
                                    + PAGE.rationale());
                })
                .toList();
    }

    /** Whether the kernel knows what to do with it, or there is nothing to be done. */
    private static boolean isStarted(Bytes content) {
        String text = content.latin1();
        boolean empty =
                text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
        return content.startsWith('#', '!')
                || content.startsWith(0x7f, 'E', 'L', 'F')
                || (empty && !text.contains("#!"));
    }

    private static String beginning(Bytes content) {
        if (content.startsWith(0xef, 0xbb, 0xbf)) {
            return "a byte order mark";
        }
        return content.latin1().stripLeading().startsWith("#!") ? "blanks or empty lines" : "something else";
    }
}
