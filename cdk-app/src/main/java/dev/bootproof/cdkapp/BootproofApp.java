package dev.bootproof.cdkapp;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;

/**
 * The app. Its stacks are named {@code BootproofExample} and, where {@code -c clusters=a,b} names any,
 * {@code BootproofAudit}; see {@link AuditOptions} for the context it reads.
 */
public final class BootproofApp {
    static final String EXAMPLE = "BootproofExample";
    static final String AUDIT = "BootproofAudit";

    private BootproofApp() {}

    public static void main(String[] args) {
        App app = new App();
        try {
            addTo(app);
        } catch (IllegalArgumentException e) {
            // written for its reader; a stack trace would only hide it
            System.err.println(e.getMessage());
            System.exit(1);
        }
        app.synth();
    }

    /** Adds the stacks and the checks. */
    static void addTo(App app) {
        AuditOptions options = AuditOptions.of(app.getNode()::tryGetContext);
        new ExampleStack(app, EXAMPLE, options);
        if (!options.clusters().isEmpty()) {
            new AuditStack(app, AUDIT, options);
        }
        Aspects.of(app).add(AwsSolutionsChecks.Builder.create().verbose(true).build());
    }
}
