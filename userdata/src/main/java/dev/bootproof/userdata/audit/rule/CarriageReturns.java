package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** Line ends of Windows that cloud-init leaves in a script: it takes them away only where the first line has one. */
public final class CarriageReturns implements Rule {
    private static final RulePage PAGE = RulePage.rule("carriage-returns")
            .summary(
                    "Some lines of a script end with a carriage return, which the shell takes for a part of the last word")
            .why(
                    "cloud-init converts the line ends only of a script whose first line has one; elsewhere names and values get"
                            + " a sign that nobody sees")
            .fix("Use one kind of line end, LF")
            .link("https://github.com/canonical/cloud-init/blob/22.2.2/cloudinit/util.py")
            .bad(3, Certainty.LIKELY, "#!/bin/bash\nset -e\nsysctl -w vm.max_map_count=262144\r\n")
            .good("#!/bin/bash\r\nset -e\r\nsysctl -w vm.max_map_count=262144\r\n")
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.scripts().stream()
                .flatMap(script -> first(script.program().content().latin1()).stream()
                        .map(line -> script.program().partLine(line))
                        .map(line -> Finding.at(
                                this,
                                script.part().path(),
                                line,
                                line == 0 ? 0 : 1,
                                Certainty.LIKELY,
                                "the line ends with a carriage return, as others may: " + PAGE.rationale())))
                .toList();
    }

    /** The first line that ends so and is no comment, from 1. */
    private static java.util.Optional<Integer> first(String text) {
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return java.util.Optional.empty();
            }
            String line = text.substring(start, end);
            if (line.endsWith("\r") && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                return java.util.Optional.of(number);
            }
            start = end + 1;
        }
        return java.util.Optional.empty();
    }
}
