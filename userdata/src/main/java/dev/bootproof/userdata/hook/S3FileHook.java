package dev.bootproof.userdata.hook;

import java.util.List;

/**
 * A file on the node, fetched from S3 with the node's role and refused unless its checksum is the one given. For what is too
 * large for user data. On every boot, with 3 retries by default.
 *
 * @param bucket in any region that the node reaches
 * @param sha256 64 hexadecimal digits
 * @param path absolute
 * @param mode default {@code 0644}
 * @param owner {@code user:group}, default {@code root:root}
 */
public record S3FileHook(
        String name,
        Execution execution,
        String bucket,
        String key,
        String sha256,
        String path,
        String mode,
        String owner)
        implements ScriptHook {
    public S3FileHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.form(bucket, "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "deployed", "bucket: a bucket's name");
        checks.require(
                !key.isEmpty() && key.length() <= 1_024 && Bash.plain(key) && key.indexOf('\n') < 0,
                "key: 7-bit text in one line, up to 1,024 bytes");
        checks.require(sha256.matches("[0-9a-f]{64}"), "sha256: 64 hexadecimal digits in lower case");
        checks.path("path", path);
        checks.mode(mode);
        checks.owner(owner);
        checks.throwIfAny();
    }

    public static Builder builder(String name, String path) {
        return new Builder(name, path);
    }

    @Override
    public String script() {
        String fetched = Bash.quote(path + ".bootproof");
        return "if ! echo " + Bash.quote(sha256 + "  " + path) + " | sha256sum --check --status 2>/dev/null; then\n"
                + "  mkdir -p " + Bash.quote(Bash.parent(path)) + "\n"
                + "  (umask 077 && aws s3 cp --only-show-errors " + Bash.quote("s3://" + bucket + "/" + key) + " "
                + fetched
                + ")\n"
                + "  echo " + Bash.quote(sha256 + "  " + path + ".bootproof") + " | sha256sum --check --quiet\n"
                + "  mv -f " + fetched + " " + Bash.quote(path) + "\n"
                + "fi\n"
                + "chown " + owner + " " + Bash.quote(path) + "\n"
                + "chmod " + mode + " " + Bash.quote(path) + "\n";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                // a policy takes these two for wildcards
                "arn:PARTITION:s3:::" + bucket + "/" + key.replace("*", "${*}").replace("?", "${?}"),
                List.of("s3:GetObject")));
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final String path;
        private String bucket = "";
        private String key = "";
        private String sha256 = "";
        private String mode = "0644";
        private String owner = "root:root";

        private Builder(String name, String path) {
            super(name);
            this.path = path;
            retries(3);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Where the file is kept, and what it must be. */
        public Builder object(String bucketName, String objectKey, String checksum) {
            bucket = bucketName;
            key = objectKey;
            sha256 = checksum;
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
        public S3FileHook build() {
            return new S3FileHook(name, execution(), bucket, key, sha256, path, mode, owner);
        }
    }
}
