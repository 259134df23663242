package dev.bootproof.lambda.fleet;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.audit.suppression.Suppressions;

/** What came of reading one instance's user data. Each kind knows what it means for its instance. */
sealed interface UserDataResult {
    InstanceVerdict verdict();

    /**
     * @param userData the document, without the base64 of the API; empty where the instance has none
     * @param suppressions what its tags accept
     */
    record Read(Bytes userData, Suppressions suppressions) implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            Verdict verdict = Auditor.judge(userData, Ami.AL2023, suppressions);
            return new InstanceVerdict(
                    InstanceOutcome.of(verdict.outcome()), null, verdict.findings(), verdict.suppressed());
        }
    }

    /** What EC2 sent is not base64. */
    record Undecodable() implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            return new InstanceVerdict(InstanceOutcome.UNKNOWN, "the user data is not base64");
        }
    }

    record Gone() implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            return new InstanceVerdict(InstanceOutcome.GONE, "it was terminated before it was read");
        }
    }

    /** An AWS service manages the instance and does not let its user data be read. */
    record Managed(String description) implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            return new InstanceVerdict(
                    InstanceOutcome.NOT_APPLICABLE, "an AWS service manages the instance: " + description);
        }
    }

    record Denied(String description) implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            return new InstanceVerdict(
                    InstanceOutcome.UNKNOWN,
                    "reading the user data was denied (it takes ec2:DescribeInstanceAttribute): " + description);
        }
    }

    record Failed(String description) implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            return new InstanceVerdict(InstanceOutcome.UNKNOWN, "the user data could not be read: " + description);
        }
    }

    record TimeRanOut() implements UserDataResult {
        @Override
        public InstanceVerdict verdict() {
            return new InstanceVerdict(InstanceOutcome.UNKNOWN, "time ran out");
        }
    }
}
