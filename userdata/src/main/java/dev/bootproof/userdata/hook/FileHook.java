package dev.bootproof.userdata.hook;

/**
 * A file on the node, written whole on every boot; a folder that is missing is made (mode 0755, root's).
 *
 * @param path absolute, without {@code ..}
 * @param content any text; what is not 7-bit travels as base64 of its UTF-8
 * @param mode octal; default {@code 0644}
 * @param owner {@code user:group}, both existing on the node; default {@code root:root}
 */
public record FileHook(String name, Execution execution, String path, String content, String mode, String owner)
        implements ScriptHook {
    public FileHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.path("path", path);
        checks.text("content", content);
        checks.mode(mode);
        checks.owner(owner);
        checks.throwIfAny();
    }

    public static Builder builder(String name, String path) {
        return new Builder(name, path);
    }

    @Override
    public String script() {
        return Bash.write(path, mode, owner, content);
    }

    /** Does not show the content, which may be secret. */
    @Override
    public String toString() {
        return "FileHook '" + name + "', " + path;
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final String path;
        private String content = "";
        private String mode = "0644";
        private String owner = "root:root";

        private Builder(String name, String path) {
            super(name);
            this.path = path;
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder content(String value) {
            content = value;
            return this;
        }

        public Builder mode(String value) {
            mode = value;
            return this;
        }

        public Builder owner(String value) {
            owner = value;
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public FileHook build() {
            return new FileHook(name, execution(), path, content, mode, owner);
        }
    }
}
