package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What was written to suppress findings.
 *
 * @param valid what can be taken, expired or not
 * @param problems a finding for everything that cannot
 */
record SuppressionRequests(List<Suppression> valid, List<Finding> problems) {
    SuppressionRequests {
        valid = List.copyOf(valid);
        problems = List.copyOf(problems);
    }

    /** And these problems. */
    SuppressionRequests with(Collection<Finding> more) {
        List<Finding> all = new ArrayList<>(problems);
        all.addAll(more);
        return new SuppressionRequests(valid, all);
    }

    static SuppressionRequests of(List<SuppressionRequest> requests) {
        List<Suppression> valid = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (SuppressionRequest request : requests) {
            List<String> wrong = request.problems();
            if (wrong.isEmpty()) {
                valid.add(request.suppression());
            } else {
                problems.add(SuppressionInvalid.finding(request.by(), request.place(), String.join("; ", wrong)));
            }
        }
        return new SuppressionRequests(valid, problems);
    }
}
