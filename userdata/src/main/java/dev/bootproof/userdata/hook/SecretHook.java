package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.DeployTimeValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A secret fetched at boot into a file, so that it never stands in user data: a parameter of SSM or a secret of Secrets Manager,
 * in the node's region, with the node's role, which needs {@link #permissions()}. On every boot, with 3 retries by default.
 *
 * @param source where the secret is kept
 * @param id the parameter's name or the secret's name or ARN
 * @param kmsKey the ARN of the customer's own key that encrypts it; empty for the service's own key
 * @param path the file
 * @param mode default {@code 0600}
 * @param owner {@code user:group}, default {@code root:root}
 */
public record SecretHook(
        String name,
        Execution execution,
        Source source,
        String id,
        Optional<String> kmsKey,
        String path,
        String mode,
        String owner)
        implements ScriptHook {
    /** A service that keeps secrets. */
    public enum Source {
        SSM_PARAMETER,
        SECRETS_MANAGER
    }

    public SecretHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.form(id, "(?!-)[A-Za-z0-9/_+=.@:-]{1,2048}", "deployed", "id: the name or the ARN of the secret");
        kmsKey.ifPresent(key -> checks.form(
                key,
                "arn:[!-~]{1,2044}",
                DeployTimeValues.is(key) ? "arn:deployed" : "deployed",
                "kmsKey: the ARN of a key"));
        checks.path("path", path);
        checks.mode(mode);
        checks.owner(owner);
        checks.throwIfAny();
    }

    /** @param parameter the name, with its leading {@code /} where it has one */
    public static Builder ssmParameter(String name, String parameter, String path) {
        return new Builder(name, Source.SSM_PARAMETER, parameter, path);
    }

    /** @param secret the name or the ARN; the ARN where it is known only when deployed */
    public static Builder secretsManager(String name, String secret, String path) {
        return new Builder(name, Source.SECRETS_MANAGER, secret, path);
    }

    @Override
    public String script() {
        String target = Bash.quote(path);
        String fetched = Bash.quote(path + ".bootproof");
        String fetch = source == Source.SSM_PARAMETER
                ? "ssm get-parameter --with-decryption --query Parameter.Value --name "
                : "secretsmanager get-secret-value --query SecretString --secret-id ";
        return "region=$(imds latest/meta-data/placement/region)\n"
                + "mkdir -p " + Bash.quote(Bash.parent(path)) + "\n"
                + "install -m 0600 /dev/null " + fetched + "\n"
                + "aws --region \"$region\" --output text " + fetch + Bash.quote(id) + " >" + fetched + "\n"
                + "chown " + owner + " " + fetched + "\n"
                + "chmod " + mode + " " + fetched + "\n"
                + "mv -f " + fetched + " " + target + "\n";
    }

    @Override
    public List<Permission> permissions() {
        List<Permission> permissions = new ArrayList<>();
        if (source == Source.SSM_PARAMETER) {
            String parameters = "arn:PARTITION:ssm:REGION:ACCOUNT:parameter";
            if (id.startsWith("arn:") || !DeployTimeValues.in(id)) {
                permissions.add(new Permission(
                        id.startsWith("arn:") ? id : parameters + "/" + id.replaceFirst("^/", ""),
                        List.of("ssm:GetParameter")));
            } else {
                // whether the name will begin with a slash, which an ARN has once, is not known
                permissions.add(new Permission(parameters + id, List.of("ssm:GetParameter")));
                permissions.add(new Permission(parameters + "/" + id, List.of("ssm:GetParameter")));
            }
        } else {
            // Secrets Manager puts a hyphen and six characters of its own behind a name
            permissions.add(new Permission(
                    id.startsWith("arn:") || DeployTimeValues.is(id)
                            ? id
                            : "arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:" + id + "-??????",
                    List.of("secretsmanager:GetSecretValue")));
        }
        kmsKey.ifPresent(key -> permissions.add(new Permission(key, List.of("kms:Decrypt"))));
        return permissions;
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final Source source;
        private final String id;
        private final String path;
        private Optional<String> kmsKey = Optional.empty();
        private String mode = "0600";
        private String owner = "root:root";

        private Builder(String name, Source source, String id, String path) {
            super(name);
            this.source = source;
            this.id = id;
            this.path = path;
            retries(3);
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder kmsKey(String arn) {
            kmsKey = Optional.of(arn);
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
        public SecretHook build() {
            return new SecretHook(name, execution(), source, id, kmsKey, path, mode, owner);
        }
    }
}
