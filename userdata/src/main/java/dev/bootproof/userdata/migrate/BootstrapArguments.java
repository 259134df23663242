package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one call of {@code bootstrap.sh} was told, read as the script read its words: an option takes the next word whatever
 * that is, the last of two counts, and every other word is positional, of which the first is the cluster's name.
 *
 * @param cluster the cluster's name; without it the script stopped
 * @param options what was given by option, or by variable where not by option; an empty text is as good as none
 * @param ignored positional words behind the first, which had no effect
 * @param unknown options whose value is known only on the node; of {@code --kubelet-extra-args} the known pieces count, the
 *     others are {@link Value#ANYTHING}
 * @param incomplete an option that stands last without a value, at which the script stopped
 */
record BootstrapArguments(
        Optional<String> cluster,
        Map<BootstrapOption, String> options,
        List<String> ignored,
        Set<BootstrapOption> unknown,
        Optional<BootstrapOption> incomplete) {
    BootstrapArguments {
        unknown = Set.copyOf(unknown);
        options = Map.copyOf(options);
        ignored = List.copyOf(ignored);
    }

    /**
     * @param words what is not known of them is {@link Value#ANYTHING}
     * @param variables those exported at the call, likewise
     */
    static BootstrapArguments of(List<String> words, Map<String, String> variables) {
        Map<BootstrapOption, String> options = new EnumMap<>(BootstrapOption.class);
        for (BootstrapOption option : BootstrapOption.values()) {
            String value = variables.getOrDefault(option.variable(), "");
            if (!value.isEmpty()) {
                options.put(option, value);
            }
        }
        List<String> positional = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<BootstrapOption> option = BootstrapOption.of(words.get(i));
            if (option.isEmpty()) {
                positional.add(words.get(i));
            } else if (++i < words.size()) {
                options.put(option.get(), words.get(i));
            } else {
                return new BootstrapArguments(Optional.empty(), options, List.of(), Set.of(), option);
            }
        }
        options.values().removeIf(String::isEmpty);
        Set<BootstrapOption> unknown = new TreeSet<>();
        options.forEach((option, value) -> {
            if (option != BootstrapOption.KUBELET_EXTRA_ARGS && !Value.isKnown(value)) {
                unknown.add(option);
            }
        });
        options.keySet().removeAll(unknown);
        return new BootstrapArguments(
                positional.stream().findFirst().filter(name -> !name.isEmpty() && Value.isKnown(name)),
                options,
                positional.subList(Math.min(1, positional.size()), positional.size()),
                unknown,
                Optional.empty());
    }

    /** The same with another value of an option. */
    BootstrapArguments with(BootstrapOption option, String value) {
        Map<BootstrapOption, String> changed = new EnumMap<>(BootstrapOption.class);
        changed.putAll(options);
        changed.put(option, value);
        return new BootstrapArguments(cluster, changed, ignored, unknown, incomplete);
    }

    Optional<String> option(BootstrapOption option) {
        return Optional.ofNullable(options.get(option));
    }
}
