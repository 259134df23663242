package dev.bootproof.userdata.hook;

import java.util.regex.Pattern;

/** What a hook may be called. */
final class HookNames {
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private HookNames() {}

    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "hook name " + HookChecks.shown(name)
                            + ": 1 to 63 lower-case letters, digits and hyphens, since it becomes a file and unit name on the node");
        }
        if (name.startsWith("bootproof")) {
            throw new IllegalArgumentException("hook name '" + name + "': names that begin with bootproof are taken");
        }
        return name;
    }
}
