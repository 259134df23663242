package dev.bootproof.userdata.hook;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Certificate authorities that the node trusts: {@code /etc/pki/ca-trust/source/anchors/NAME.pem} and
 * {@code update-ca-trust}. containerd and the kubelet use the same trust and are not started yet. By default in
 * {@link Phase#BOOTHOOK}, so that other hooks can download behind it.
 *
 * @param pem certificates, one after the other
 */
public record CaCertificatesHook(String name, Execution execution, String pem) implements ScriptHook {
    public CaCertificatesHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.require(!pem.contains("PRIVATE KEY"), "holds a private key, which everyone could read in the user data");
        problem(pem).forEach(checks::add);
        checks.throwIfAny();
        pem = pem.endsWith("\n") ? pem : pem + "\n";
    }

    private static List<String> problem(String pem) {
        List<String> problems = new ArrayList<>();
        try {
            Collection<?> certificates = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
            if (certificates.isEmpty()) {
                problems.add("no certificate in PEM form");
            }
            for (Object certificate : certificates) {
                if (((X509Certificate) certificate).getBasicConstraints() < 0) {
                    problems.add("'" + ((X509Certificate) certificate).getSubjectX500Principal()
                            + "' is not a certificate authority's, so nothing it signs would be trusted");
                }
            }
        } catch (CertificateException e) {
            problems.add("not certificates in PEM form: " + e.getMessage());
        }
        return problems;
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        return Bash.write("/etc/pki/ca-trust/source/anchors/" + name + ".pem", "0644", "root:root", pem)
                + "update-ca-trust extract\n";
    }

    /** Does not show the certificates, which are long. */
    @Override
    public String toString() {
        return "CaCertificatesHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final StringBuilder pem = new StringBuilder();

        private Builder(String name) {
            super(name);
            phase(Phase.BOOTHOOK);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Adds one or several certificates. */
        public Builder pem(String certificates) {
            pem.append(certificates.endsWith("\n") ? certificates : certificates + "\n");
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public CaCertificatesHook build() {
            return new CaCertificatesHook(name, execution(), pem.toString());
        }
    }
}
