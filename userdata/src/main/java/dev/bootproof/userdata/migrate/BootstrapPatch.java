package dev.bootproof.userdata.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document's edits make of {@code bootstrap.sh} before it is called.
 *
 * @param variables set in a file that it sources then; they beat those that are exported
 * @param defaults of variables that nobody sets
 * @param arguments what it makes of the kubelet's arguments, one after the other: with {@code $2} in it of the option's value
 *     where the option is given, else of what there is in any case, which {@code $KUBELET_EXTRA_ARGS} in it is
 */
record BootstrapPatch(Map<String, String> variables, Map<String, String> defaults, List<String> arguments) {
    private static final String OPTION = "$2";
    private static final Pattern VARIABLE = Pattern.compile("\\$KUBELET_EXTRA_ARGS\\b|\\$\\{KUBELET_EXTRA_ARGS(:-)?}");
    private static final BootstrapOption KUBELET = BootstrapOption.KUBELET_EXTRA_ARGS;

    BootstrapPatch {
        variables = Map.copyOf(variables);
        defaults = Map.copyOf(defaults);
        arguments = List.copyOf(arguments);
    }

    /** The words without those that there are anyhow. */
    static String added(String arguments) {
        return with(arguments.replace(OPTION, ""), "");
    }

    private static String with(String arguments, String variable) {
        return VARIABLE.matcher(arguments).replaceAll(Matcher.quoteReplacement(variable));
    }

    /** @param exported variables at the call */
    BootstrapArguments arguments(List<String> words, Map<String, String> exported) {
        Map<String, String> all = new LinkedHashMap<>(defaults);
        exported.forEach((name, value) -> {
            if (!value.isEmpty()) {
                all.put(name, value);
            }
        });
        all.putAll(variables);
        String kubelet = all.getOrDefault(KUBELET.variable(), "");
        List<String> patched = new ArrayList<>(words);
        for (int i = 0; i + 1 < patched.size(); i++) {
            Optional<BootstrapOption> option = BootstrapOption.of(patched.get(i));
            if (option.isPresent() && ++i < patched.size() && option.get() == KUBELET) {
                for (String each : arguments) {
                    if (each.contains(OPTION)) {
                        patched.set(i, with(each, kubelet).replace(OPTION, patched.get(i)));
                    }
                }
            }
        }
        BootstrapArguments given = BootstrapArguments.of(patched, all);
        for (String each : arguments) {
            if (!each.contains(OPTION)) {
                given = given.with(KUBELET, with(each, given.option(KUBELET).orElse("")));
            }
        }
        return given;
    }

    /** What it is for a call that the document does not make, as EKS adds it. */
    Map<String, Object> spec() {
        List<String> words = arguments.stream().anyMatch(each -> each.contains(OPTION))
                ? List.of("cluster", KUBELET.flag(), "")
                : List.of("cluster");
        Map<String, Object> spec =
                new LinkedHashMap<>(BootstrapTranslation.of(arguments(words, Map.of()), path -> Optional.empty())
                        .config()
                        .spec());
        spec.remove("cluster");
        return spec;
    }
}
