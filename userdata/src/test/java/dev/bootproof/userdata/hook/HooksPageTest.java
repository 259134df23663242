package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/hooks.md} shows the hooks as they are. Written by {@code ./mvnw -pl userdata test -Dupdate}. */
class HooksPageTest {
    private static final Path HOOKS = Path.of("src", "main", "java", "dev", "bootproof", "userdata", "hook");
    private static final Path EXAMPLES =
            Path.of("src", "test", "java", "dev", "bootproof", "userdata", "hook", "HookExamples.java");
    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*\\n(.*?)\\*/\\npublic record");

    @Test
    void pageShowsTheHooksAsTheyAre() {
        Recorded.hold(Path.of("..", "docs", "hooks.md"), page());
    }

    private static List<String> page() {
        Map<String, String> examples = examples();
        List<String> page = new ArrayList<>(List.of(
                "# Hooks",
                "",
                "<!-- Written by ./mvnw -pl userdata test -Dupdate; a test holds it to the code. -->",
                "",
                "A hook says what is to happen when a node boots. Each becomes a unit `bootproof-NAME.service`, which one boothook"
                        + " writes",
                "below `/run` on every boot: `journalctl -u bootproof-NAME` shows what it wrote, `bootproof-hooks` how all of"
                        + " them ended",
                "(`--json` for programs). Why units: [the decision](adr/0001-hooks-are-systemd-units.md). What is proven:"
                        + " [the boot lab](boot-lab.md).",
                "",
                "Every hook that has a script takes:",
                "",
                "| setting | meaning | default |",
                "|---|---|---|",
                "| `phase` | `BOOTHOOK`: in cloud-init's network stage, which waits; `BEFORE_KUBELET`: before `nodeadm-run`,"
                        + " which starts the kubelet; `AFTER_KUBELET`: after it, where it succeeded | `BEFORE_KUBELET` |",
                "| `onFailure` | `REFUSE_TO_JOIN`: the kubelet is not started; `CONTINUE` | `REFUSE_TO_JOIN`, after the kubelet"
                        + " `CONTINUE` |",
                "| `timeout` | of one attempt | 5 minutes |",
                "| `retries` | further attempts, with growing pauses | 0 |",
                "| `frequency` | `EVERY_BOOT`, or `ONCE` until it has succeeded on this instance | `EVERY_BOOT` |",
                "| `after` | hooks that come first; one that failed and refuses to join keeps this one from running | the hooks"
                        + " listed before it in its phase come first in any case |",
                "",
                "A value that is known only when deployed, such as a bucket's name that CloudFormation makes up, may stand in any"
                        + " text of a hook. It",
                "counts with the most bytes it can have. What is in single quotes on the node must not hold one itself.",
                "",
                "A whole definition, its user data and what an operator sees: [a node group](nodes.md)."));
        for (Hook hook : HookExamples.all()) {
            String type = hook.getClass().getSimpleName();
            page.add("");
            page.add("## " + type);
            page.add("");
            page.addAll(summary(type));
            page.add("");
            page.add("```java");
            page.addAll(Objects.requireNonNull(examples.get(hook.name()), hook.name())
                    .lines()
                    .toList());
            page.add("```");
            if (hook instanceof ScriptHook script) {
                describe(script, page);
            }
            hook.nodeConfig().ifPresent(config -> {
                page.add("");
                page.add("What it asks of nodeadm:");
                page.add("");
                page.add("```yaml");
                page.addAll(config.toYaml().lines().toList());
                page.add("```");
            });
        }
        return page;
    }

    private static void describe(ScriptHook hook, List<String> page) {
        Execution execution = hook.execution();
        page.add("");
        page.add("Runs " + execution.phase() + ", " + execution.frequency() + ", " + execution.onFailure() + ", "
                + execution.timeout().toMinutes() + " min, retries " + execution.retries()
                + "; see `journalctl -u bootproof-"
                + hook.name() + "`. What runs on the node:");
        page.add("");
        page.add("```bash");
        page.addAll(hook.script().lines().toList());
        page.add("```");
        if (!hook.permissions().isEmpty()) {
            page.add("");
            page.add("What the node's role is given:");
            page.add("");
            for (Permission permission : hook.permissions()) {
                page.add("- `" + String.join("`, `", permission.actions()) + "` on `" + permission.resource() + "`");
            }
        }
    }

    /** The Javadoc of the type without its parameters, as Markdown. */
    private static List<String> summary(String type) {
        Matcher javadoc = JAVADOC.matcher(read(HOOKS.resolve(type + ".java")));
        if (!javadoc.find()) {
            throw new AssertionError(type + " has no Javadoc");
        }
        String text = javadoc.group(1).replaceAll("(?m)^ \\* ?", "");
        int parameters = text.indexOf("@param");
        return Pattern.compile("\\{@(?:code|link) #?([^}]*)}")
                .matcher(parameters < 0 ? text : text.substring(0, parameters))
                .replaceAll(tag -> "`" + tag.group(1).replace('#', '.') + "`")
                .replaceAll("</?(?:p|em)>", "")
                .strip()
                .lines()
                .toList();
    }

    /** The examples as they are written, by the hook's name. */
    private static Map<String, String> examples() {
        String source = read(EXAMPLES);
        String list = source.substring(source.indexOf("return List.of(\n") + "return List.of(\n".length());
        Map<String, String> examples = new LinkedHashMap<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; depth >= 0; i++) {
            char c = list.charAt(i);
            if (c == '"' && list.charAt(i - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth < 0 || (depth == 0 && c == ',')) {
                    String example = list.substring(start, i).stripIndent().strip();
                    Matcher name = Pattern.compile("\"([a-z0-9-]+)\"").matcher(example);
                    if (!name.find()) {
                        throw new AssertionError("no name in " + example);
                    }
                    examples.put(name.group(1), example);
                    start = i + 1;
                }
            }
        }
        return examples;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
