package dev.bootproof.userdata.hook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When and how a hook's script is run.
 *
 * @param phase default {@link Phase#BEFORE_KUBELET}
 * @param timeout of one attempt, whole seconds, up to a day; default 5 minutes
 * @param retries further attempts after a failed one, 0 to 100, with a pause of 5, 10, 15, ... 60 seconds before each; default 0
 * @param onFailure default {@link OnFailure#REFUSE_TO_JOIN}, after the kubelet {@link OnFailure#CONTINUE}
 * @param frequency default {@link Frequency#EVERY_BOOT}
 * @param after names of hooks that must have ended before; one of them that failed and refuses to join keeps this one from
 *     running
 */
public record Execution(
        Phase phase, Duration timeout, int retries, OnFailure onFailure, Frequency frequency, Set<String> after) {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_RETRIES = 100;

    /** @throws IllegalArgumentException with everything that is wrong */
    public Execution {
        after = Collections.unmodifiableSet(new TreeSet<>(after));
        List<String> errors = new ArrayList<>();
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0
                || timeout.compareTo(LONGEST) > 0
                || !timeout.equals(Duration.ofSeconds(timeout.toSeconds()))) {
            errors.add("timeout " + timeout + ": whole seconds, from one second to a day");
        }
        if (retries < 0 || retries > MOST_RETRIES) {
            errors.add("retries " + retries + ": 0 to " + MOST_RETRIES);
        }
        if (phase == Phase.AFTER_KUBELET && onFailure == OnFailure.REFUSE_TO_JOIN) {
            errors.add(
                    "REFUSE_TO_JOIN after the kubelet: the node has joined by then; use CONTINUE, or an earlier phase");
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }

    /** The pause before attempt {@code number}, which is at least 2. */
    public static Duration pause(int number) {
        return Duration.ofSeconds(Math.min(60, (number - 1) * 5L));
    }

    /** The time all attempts and pauses may take together. */
    public Duration longest() {
        Duration all = timeout;
        for (int attempt = 2; attempt <= retries + 1; attempt++) {
            all = all.plus(pause(attempt)).plus(timeout);
        }
        return all;
    }

    /**
     * Sets an execution; the base of each hook's builder.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Setters<B extends Setters<B>>
            permits CaCertificatesHook.Builder,
                    ComputedNodeConfigHook.Builder,
                    DataVolumeHook.Builder,
                    FileHook.Builder,
                    HttpProxyHook.Builder,
                    HugepagesHook.Builder,
                    ImagePrePullHook.Builder,
                    IptablesHook.Builder,
                    KernelModulesHook.Builder,
                    NftablesHook.Builder,
                    PackagesHook.Builder,
                    RegistryMirrorHook.Builder,
                    S3FileHook.Builder,
                    SecretHook.Builder,
                    ShellHook.Builder,
                    SwapHook.Builder,
                    SysctlHook.Builder,
                    SystemdUnitHook.Builder,
                    TimeServersHook.Builder {
        private Phase phase = Phase.BEFORE_KUBELET;
        private Duration timeout = Duration.ofMinutes(5);
        private int retries;
        private Optional<OnFailure> onFailure = Optional.empty();
        private Frequency frequency = Frequency.EVERY_BOOT;
        private final Set<String> after = new TreeSet<>();

        final String name;

        Setters(String name) {
            this.name = HookNames.checked(name);
        }

        abstract B self();

        /** When it runs. */
        public B phase(Phase value) {
            phase = value;
            return self();
        }

        /** How long one attempt may take; it is killed then, with what it has started; what went into a
         * session of its own ({@code setsid}) is killed only when the hook has failed for good. */
        public B timeout(Duration value) {
            timeout = value;
            return self();
        }

        /** How often a failed attempt is repeated. */
        public B retries(int value) {
            retries = value;
            return self();
        }

        /** What its failure means for the node. */
        public B onFailure(OnFailure value) {
            onFailure = Optional.of(value);
            return self();
        }

        /** How often it runs. */
        public B frequency(Frequency value) {
            frequency = value;
            return self();
        }

        /** Hooks of the same or an earlier phase that come before it. */
        public B after(String... names) {
            after.addAll(Arrays.asList(names));
            return self();
        }

        Execution execution() {
            try {
                return new Execution(
                        phase,
                        timeout,
                        retries,
                        onFailure.orElse(phase == Phase.AFTER_KUBELET ? OnFailure.CONTINUE : OnFailure.REFUSE_TO_JOIN),
                        frequency,
                        after);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("hook '" + name + "': " + e.getMessage(), e);
            }
        }
    }
}
