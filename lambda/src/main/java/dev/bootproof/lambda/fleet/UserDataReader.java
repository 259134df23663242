package dev.bootproof.lambda.fleet;

import dev.bootproof.lambda.time.Time;
import dev.bootproof.userdata.audit.suppression.Suppressions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.AttributeValue;
import software.amazon.awssdk.services.ec2.model.DescribeInstanceAttributeResponse;
import software.amazon.awssdk.services.ec2.model.InstanceAttributeName;

/** Reads one instance's user data. Thread-safe; one reader paces all the reads of an audit. */
final class UserDataReader {
    /** How long after its launch EC2 may not know an instance everywhere. */
    private static final Duration SETTLING = Duration.ofSeconds(60);

    private static final Duration SETTLING_PAUSE = Duration.ofSeconds(5);

    private final Ec2Client ec2;
    private final Time time;
    private final ReadPace pace;

    UserDataReader(Ec2Client ec2, Time time) {
        this.ec2 = ec2;
        this.time = time;
        this.pace = new ReadPace(time);
    }

    UserDataResult read(ListedInstance instance, Instant deadline) throws InterruptedException {
        while (true) {
            if (!pace.await(time.until(deadline))) {
                return new UserDataResult.TimeRanOut();
            }
            Duration left = time.until(deadline);
            if (left.isZero()) {
                return new UserDataResult.TimeRanOut();
            }
            try {
                return decoded(instance, describe(instance, left));
            } catch (ApiCallTimeoutException e) {
                return new UserDataResult.TimeRanOut();
            } catch (SdkException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("while reading " + instance.id());
                }
                Ec2Failure failure = Ec2Failure.of(e);
                if (failure.kind() != Ec2Failure.Kind.NOT_FOUND || !isSettling(instance)) {
                    return failed(instance, failure, e);
                }
            }
            time.sleep(SETTLING_PAUSE);
        }
    }

    private DescribeInstanceAttributeResponse describe(ListedInstance instance, Duration timeout) {
        return ec2.describeInstanceAttribute(request -> request.instanceId(instance.id())
                .attribute(InstanceAttributeName.USER_DATA)
                .overrideConfiguration(call -> call.apiCallTimeout(timeout)));
    }

    private boolean isSettling(ListedInstance instance) {
        return time.instant().isBefore(instance.launchTime().plus(SETTLING));
    }

    private UserDataResult decoded(ListedInstance instance, DescribeInstanceAttributeResponse response) {
        if (!instance.id().equals(response.instanceId())) {
            return new UserDataResult.Failed("EC2 answered for another instance, " + response.instanceId());
        }
        AttributeValue attribute = response.userData();
        String encoded = attribute == null || attribute.value() == null ? "" : attribute.value();
        Suppressions suppressions =
                Suppressions.tags(LocalDate.ofInstant(time.instant(), ZoneOffset.UTC), instance.suppressionTags());
        return LenientBase64.decode(encoded)
                .<UserDataResult>map(userData -> new UserDataResult.Read(userData, suppressions))
                .orElseGet(UserDataResult.Undecodable::new);
    }

    private static UserDataResult failed(ListedInstance instance, Ec2Failure failure, SdkException cause) {
        return switch (failure.kind()) {
            case NOT_FOUND -> new UserDataResult.Gone();
            case DENIED -> new UserDataResult.Denied(failure.description());
            case UNSUPPORTED ->
                instance.managed()
                        ? new UserDataResult.Managed(failure.description())
                        : new UserDataResult.Failed(failure.description());
            case TRANSIENT, REFUSED -> new UserDataResult.Failed(failure.description());
            case MALFORMED ->
                throw new FleetAuditException(
                        "EC2 does not take " + instance.id() + " for an instance id: " + failure.description(), cause);
        };
    }
}
