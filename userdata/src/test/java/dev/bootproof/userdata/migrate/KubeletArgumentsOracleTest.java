package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fields that kubelet flags are translated to mean to the kubelet what the flags meant; and what it refuses as a flag is
 * not translated. The usual run asks the same each time; {@code -Dseed=N} and {@code -Dquestions=N} say otherwise.
 */
@Tag("oracle")
class KubeletArgumentsOracleTest {
    /** Fields that outlived their flag, and one that is a flag of the kubelet's own and a field. */
    private static final Set<String> OTHERS = Set.of("iptables-drop-bit", "iptables-masquerade-bit", "seccomp-default");

    private static final List<String> FLAGS = KubeletField.flags().stream()
            .filter(flag -> !OTHERS.contains(flag))
            .sorted()
            .toList();
    private static final String[] TEXTS = {"a", "/x/y", "10s", "1m30s", "10.0.0.1", "::", "20Mi", "static", "none", ""};
    private static final String[] NUMBERS = {
        "0", "5", "-1", "110", "+7", "0x10", "1e3", "010", "1_000", "2147483648", "", "x"
    };
    private static final String[] BOOLEANS = {"true", "false", "1", "F", "True", "yes", "", "TRUE"};
    private static final String[] LISTS = {
        "a", "a,b", "10.0.0.10,10.0.0.11", "a, b", "a,,b", "", "\"a,b\",c", "net.*,kernel.msg*"
    };
    private static final String[] MAPS = {
        "cpu=100m",
        "cpu=100m,memory=1Gi",
        "memory.available=1m30s",
        "a",
        "a=",
        "=b",
        "a=b=c",
        "a=1,a=2",
        "",
        "a=b,,c=d",
        " a = b , c=d"
    };
    private static final String[] SWITCHES = {
        "NodeSwap=true",
        "NodeSwap=false,RotateKubeletServerCertificate=true",
        "NodeSwap",
        "NodeSwap=x",
        "NodeSwap=1",
        "",
        "NodeSwap=true,,RotateKubeletServerCertificate=F",
        "NodeSwap = true"
    };
    private static final String[] THRESHOLDS = {
        "memory.available<500Mi",
        "memory.available<5%,nodefs.available<10%",
        "memory.available",
        "a<b<c",
        "",
        "a<1,a<2",
        "a < b"
    };
    private static final String[] TAINTS = {
        "k=v:NoSchedule",
        "k:NoExecute",
        "k=:PreferNoSchedule",
        "k=v:NoSchedule,k=v:NoExecute",
        "k=v",
        "k=v:Never",
        "",
        ":NoSchedule",
        "a/b/c:NoSchedule",
        "k=v:NoSchedule,k=w:NoSchedule",
        "k=v:NoSchedule,",
        "k=a b:NoSchedule",
        "k=v:NoSchedule-",
        "k-"
    };

    @TempDir
    Path folder;

    @Test
    void fieldsMeanWhatTheFlagsMeant() throws Exception {
        Dice dice = new Dice(Long.getLong("seed", 20_261_123));
        List<String> differences = new ArrayList<>();
        try (KubeletOracle oracle = new KubeletOracle(folder)) {
            assertThat(oracle.configFlags()).containsAll(FLAGS);
            assertThat(oracle.flags())
                    .isEqualTo(Set.copyOf(Resource.lines(KubeletArguments.class, "kubelet-flags.txt")));
            for (String flag : FLAGS) {
                for (String value : values(flag)) {
                    compare(oracle, List.of("--" + flag + "=" + value), differences);
                }
            }
            for (int i = 0; i < Integer.getInteger("questions", 2_000); i++) {
                compare(oracle, flags(dice), differences);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static List<String> flags(Dice dice) {
        List<String> flags = new ArrayList<>();
        int count = 1 + dice.below(4);
        for (int i = 0; i < count; i++) {
            // often one flag twice
            String flag = i > 0 && dice.oneIn(2)
                    ? flags.get(i - 1).substring(2, flags.get(i - 1).indexOf('='))
                    : FLAGS.get(dice.below(FLAGS.size()));
            flags.add("--" + flag + "=" + dice.any(values(flag)));
        }
        return flags;
    }

    private static String[] values(String flag) {
        return switch (KubeletField.of(flag).orElseThrow().kind()) {
            case TEXT -> TEXTS;
            case DURATION, ADDRESS -> TEXTS;
            case NUMBER, COUNT, LONG, LONG_COUNT -> NUMBERS;
            case BOOLEAN -> BOOLEANS;
            case LIST -> LISTS;
            case MAP, OPTION -> MAPS;
            case SWITCHES -> SWITCHES;
            case THRESHOLDS -> THRESHOLDS;
            case TAINTS -> TAINTS;
        };
    }

    private static void compare(KubeletOracle oracle, List<String> flags, List<String> differences) throws Exception {
        // as bootstrap.sh was given them: blanks and quotes in one argument, which systemd splits
        KubeletArguments arguments = KubeletArguments.of(flags.stream()
                .map(flag -> flag.indexOf('"') < 0 ? '"' + flag + '"' : "'" + flag + "'")
                .collect(Collectors.joining(" ")));
        JsonNode asFlags = oracle.flags(flags);
        JsonNode migrated = oracle.config(arguments.config(), arguments.flags());
        if (asFlags.has("error") || migrated.has("error")) {
            if (!(asFlags.has("error") && migrated.has("error"))) {
                differences.add(flags + " becomes " + arguments.config() + " " + arguments.flags() + "; refused: "
                        + asFlags.path("error") + " / " + migrated.path("error"));
            }
        } else if (!migrated.equals(asFlags)) {
            differences.add(flags + " becomes " + arguments.config() + " " + arguments.flags() + ": "
                    + difference(asFlags, migrated));
        }
    }

    private static String difference(JsonNode wanted, JsonNode is) {
        Set<String> names = new java.util.TreeSet<>();
        wanted.fieldNames().forEachRemaining(names::add);
        is.fieldNames().forEachRemaining(names::add);
        ObjectNode different = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            if (!wanted.path(name).equals(is.path(name))) {
                different.put(name, wanted.path(name) + " / " + is.path(name));
            }
        }
        return different.toString();
    }
}
