package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.hook.ComputedNodeConfigHook;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.HookTypes;
import dev.bootproof.userdata.hook.HostileHooks;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever a hook is told, it refuses with the reason or makes a document that is read as it was meant. */
class HostileHooksTest {
    private static final int SEEDS = 150;
    private static final long FIRST_SEED = Long.getLong("seed", 0);

    /** Those whose values are any text, so that some of it must get through. */
    private static final Set<String> FREE = Set.of(
            "computed", "file", "iptables", "modules", "nftables", "part", "s3", "shell", "sysctl", "unit", "volume");

    @Test
    void isRefusedWithTheReasonOrReadAsMeant() {
        Set<String> accepted = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        Set<Class<?>> types = new HashSet<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            for (Map.Entry<String, Supplier<Hook>> attempt :
                    HostileHooks.of(seed).entrySet()) {
                String which = "seed " + seed + ", " + attempt.getKey();
                Optional<Hook> hook = attempt(which, attempt.getValue());
                (hook.isPresent() ? accepted : refused).add(attempt.getKey());
                hook.ifPresent(made -> {
                    types.add(made.getClass());
                    assertReadAsMeant(which, made);
                });
            }
        }
        assertThat(types).as("every type is tried, and takes something").isEqualTo(HookTypes.all());
        assertThat(accepted).containsAll(FREE);
        assertThat(refused).containsAll(FREE).contains("name", "part-type", "timeout", "huge", "ulimits");
    }

    /** @return nothing where the hook was refused */
    static Optional<Hook> attempt(String which, Supplier<Hook> hook) {
        try {
            return Optional.of(hook.get());
        } catch (IllegalArgumentException e) {
            // the second is what an author gets who quotes a word by himself
            assertThat(e.getMessage())
                    .as(which)
                    .matches("(?s)hook (name )?'.*: .+|a word for bash holds (a NUL character|half a surrogate).*")
                    .hasSizeLessThan(2_000);
            return Optional.empty();
        }
    }

    private static void assertReadAsMeant(String which, Hook hook) {
        BootDocument document;
        try {
            document = BootDocument.of(Target.MANAGED, Optional.empty(), List.of(hook));
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).as(which).containsAnyOf("bytes after compression", "nothing to put");
            return;
        }
        assertThat(document.text().chars().allMatch(c -> c < 0x80 && c != '\r' && c != 0))
                .as(which)
                .isTrue();
        List<String> expected = new ArrayList<>();
        hook.nodeConfig().ifPresent(config -> expected.add(hook.name() + ".yaml"));
        if (hook instanceof ScriptHook) {
            expected.add(BootDocument.LOADER);
        } else if (hook instanceof UserDataPart) {
            expected.add(hook.name());
        }
        Bytes bytes = Bytes.of(document.text());
        CloudInitReading reading = CloudInitReader.read(bytes);
        assertThat(reading.error()).as(which).isEmpty();
        assertThat(reading.parts()).extracting(HandledPart::filename).as(which).isEqualTo(expected);
        if (hook instanceof UserDataPart part) {
            assertThat(reading.parts().get(0).payload().utf8().orElseThrow())
                    .as(which)
                    .startsWith(part.body());
        } else if (hook instanceof ScriptHook script && document.carriage() == BootDocument.Carriage.PLAIN) {
            assertThat(reading.parts().get(expected.size() - 1).payload().utf8().orElseThrow())
                    .as(which)
                    .startsWith(new Loader(List.of(script), false).plain());
        }
        NodeConfig asked = hook.nodeConfig().orElse(null);
        if (asked != null) {
            assertThat(filled(NodeadmReader.read(bytes).spec())).as(which).isEqualTo(filled(asked.spec()));
        }
        // what is code to begin with may be code that the audit cannot follow
        if (!(hook instanceof ShellHook || hook instanceof ComputedNodeConfigHook || hook instanceof UserDataPart)) {
            assertThat(document.findings()).as(which).isEmpty();
        }
    }

    /** Without the empty objects that nodeadm adds; numbers as text, since JSON has one kind of them. */
    private static Map<String, Object> filled(Map<?, ?> map) {
        Map<String, Object> filled = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!(value instanceof Map<?, ?> inner)) {
                filled.put(String.valueOf(key), String.valueOf(value));
            } else if (!filled(inner).isEmpty()) {
                filled.put(String.valueOf(key), filled(inner));
            }
        });
        return filled;
    }
}
