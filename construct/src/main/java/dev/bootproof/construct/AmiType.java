package dev.bootproof.construct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of EKS's AL2023 AMIs a set of instance types boots from. Plain text in, plain text out. */
final class AmiType {
    /** Family letters, generation, further letters, size: {@code g5g.xlarge}, {@code u7i-12tb.224xlarge}. */
    private static final Pattern INSTANCE_TYPE =
            Pattern.compile("(?<family>[a-z]+)(?<generation>\\d+)(?<capabilities>[a-z0-9-]*)\\.[a-z0-9-]+");

    private static final String PREFIX = "AL2023_";

    private AmiType() {}

    /**
     * @param instanceTypes resolved names, at least one
     * @return EKS's name of the AMI type, if all instance types can boot from one; what stands against it goes to
     *     {@code problems}
     */
    static Optional<String> of(List<String> instanceTypes, Problems problems) {
        Map<String, String> typeByAmi = new TreeMap<>();
        for (String instanceType : instanceTypes) {
            Optional<String> ami = of(instanceType);
            ami.ifPresent(value -> typeByAmi.putIfAbsent(value, instanceType));
            if (ami.isEmpty()) {
                problems.add(
                        "instanceTypes",
                        "'" + instanceType + "' is not the name of an instance type, such as m7g.large");
            }
        }
        if (typeByAmi.size() > 1) {
            StringBuilder message = new StringBuilder("all instance types of a node group boot from one AMI, but");
            typeByAmi.forEach((ami, type) -> message.append(' ')
                    .append(type)
                    .append(" needs ")
                    .append(ami)
                    .append(','));
            message.setCharAt(message.length() - 1, '.');
            problems.add("instanceTypes", message + " Make one node group for each.");
        }
        return typeByAmi.size() == 1 ? Optional.of(typeByAmi.keySet().iterator().next()) : Optional.empty();
    }

    /** Judges an AMI type that was named by hand against the instance types; both resolved. */
    static void check(String amiType, List<String> instanceTypes, Problems problems) {
        if (!amiType.startsWith(PREFIX)) {
            problems.add(
                    "amiType",
                    "'" + amiType + "' is not one of EKS's AL2023 types (" + PREFIX + "...). Hooks and NodeConfig are"
                            + " written for AL2023's boot; for another system use CDK's own node group");
            return;
        }
        String architecture = architecture(amiType);
        for (String instanceType : instanceTypes) {
            of(instanceType)
                    .filter(ami -> !architecture(ami).equals(architecture))
                    .ifPresent(ami -> problems.add(
                            "amiType",
                            amiType + " is for " + architecture + ", but " + instanceType + " is " + architecture(ami)
                                    + "; it would not boot. Leave amiType away, or name one for " + architecture(ami)));
        }
    }

    private static String architecture(String amiType) {
        return amiType.startsWith(PREFIX + "ARM_64_") ? "arm64" : "x86_64";
    }

    private static Optional<String> of(String instanceType) {
        Matcher matcher = INSTANCE_TYPE.matcher(instanceType);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String family = matcher.group("family");
        // Graviton carries a g after the generation (m7g, c6gn, g5g); a1 was before that rule
        boolean arm = family.equals("a") || matcher.group("capabilities").contains("g");
        return Optional.of(PREFIX + (arm ? "ARM_64_" : "x86_64_") + kind(family, instanceType));
    }

    private static String kind(String family, String instanceType) {
        return switch (family) {
            case "inf", "trn" -> "NEURON";
            // g4ad has an AMD GPU, for which the NVIDIA AMI has no driver
            case "g", "gr", "p" -> instanceType.startsWith("g4ad.") ? "STANDARD" : "NVIDIA";
            default -> "STANDARD";
        };
    }
}
