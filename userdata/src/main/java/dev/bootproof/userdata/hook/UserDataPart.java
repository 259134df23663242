package dev.bootproof.userdata.hook;

/**
 * A part of the document as it is, for what no typed hook offers. cloud-init decides when and whether it runs; there is no
 * timeout, no retry, and a failure does <em>not</em> keep the node from joining. What it writes is in
 * {@code journalctl -u cloud-init} (boothook, cloud-config) or {@code journalctl -u cloud-final} (scripts).
 *
 * @param contentType the media type, which decides who reads the part
 * @param body 7-bit text with LF line ends
 */
public record UserDataPart(String name, String contentType, String body) implements Hook {
    public UserDataPart {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.require(
                contentType.matches("[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}"),
                "contentType: a media type such as text/x-shellscript, without parameters");
        checks.require(
                body.chars().allMatch(c -> c < 0x80 && c != '\r' && c != 0),
                "body: a character outside 7-bit ASCII, a CR or a NUL, which cloud-init would drop or change; encode it (for"
                        + " instance as base64) or remove it");
        checks.throwIfAny();
    }

    /**
     * A script, run once per instance by cloud-final, in the order of the document, before the kubelet starts.
     *
     * @param script with its {@code #!} line; without one the node would answer "Exec format error" and run nothing
     * @throws IllegalArgumentException if it does not begin with {@code #!}
     */
    public static UserDataPart script(String name, String script) {
        return new UserDataPart(name, "text/x-shellscript", withShebang(name, script));
    }

    /**
     * A script, run on every boot in cloud-init's network stage, before {@code bootcmd}; cloud-init waits for it.
     *
     * @param script with its {@code #!} line
     * @throws IllegalArgumentException if it does not begin with {@code #!}
     */
    public static UserDataPart boothook(String name, String script) {
        return new UserDataPart(name, "text/cloud-boothook", "#cloud-boothook\n" + withShebang(name, script));
    }

    /** A cloud-config. EKS AMIs ignore {@code packages}: cloud-init's module for it is not enabled there. */
    public static UserDataPart cloudConfig(String name, String yaml) {
        return new UserDataPart(
                name, "text/cloud-config", yaml.startsWith("#cloud-config") ? yaml : "#cloud-config\n" + yaml);
    }

    private static String withShebang(String name, String script) {
        if (!script.startsWith("#!")) {
            throw new IllegalArgumentException("hook '" + name
                    + "': the script does not begin with #!, so the node could not run it; begin with #!/bin/bash");
        }
        return script;
    }

    /** Does not show the body, which may hold secrets. */
    @Override
    public String toString() {
        return "UserDataPart '" + name + "', " + contentType;
    }
}
