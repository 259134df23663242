package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.DeployTimeValues;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ScriptHook;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding in a written document, told to the author of its hooks.
 *
 * @param place for instance {@code hook 'agent', line 3 of its script}; a line is 1-based
 */
public record PlacedFinding(String place, Finding finding) {
    /** Stands in scripts for a value that is known only when deployed. */
    static final String DEPLOYED = "deployed";

    private static final String STRICT = "#!/bin/bash\nset -euo pipefail\n";

    /**
     * The document as a whole decides what is found; a finding in the part that carries the scripts is looked for in each
     * script by itself, to name the one and its line.
     */
    static List<PlacedFinding> of(List<Finding> findings, List<String> fileNames, List<Hook> hooks) {
        List<PlacedFinding> placed = new ArrayList<>();
        for (Finding finding : findings) {
            String number = finding.part().split("\\.", 2)[0];
            if (number.isEmpty()) {
                placed.add(new PlacedFinding("user data", finding));
                continue;
            }
            String fileName = fileNames.get(Integer.parseInt(number) - 1);
            if (!fileName.equals(BootDocument.LOADER)) {
                placed.add(new PlacedFinding("'" + fileName + "', line " + finding.line(), finding));
                continue;
            }
            List<PlacedFinding> causes = inEach(hooks).stream()
                    .filter(cause -> cause.finding().rule().equals(finding.rule()))
                    .toList();
            placed.addAll(causes.isEmpty() ? List.of(new PlacedFinding("hooks together", finding)) : causes);
        }
        return placed.stream().distinct().toList();
    }

    /** What is found in each script by itself, for where the document does not hold them. */
    static List<PlacedFinding> inEach(List<Hook> hooks) {
        return hooks.stream()
                .filter(ScriptHook.class::isInstance)
                .flatMap(hook -> in((ScriptHook) hook).stream())
                .toList();
    }

    private static List<PlacedFinding> in(ScriptHook hook) {
        int before = (int) STRICT.lines().count();
        String script = DeployTimeValues.filled(hook.script(), DEPLOYED);
        return Auditor.judge(Bytes.of(STRICT + script), Ami.AL2023).findings().stream()
                .filter(finding -> finding.line() == 0 || finding.line() > before)
                .map(finding -> new PlacedFinding(
                        "hook '" + hook.name() + "', line " + Math.max(1, finding.line() - before) + " of its script",
                        finding))
                .toList();
    }
}
