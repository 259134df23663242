package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeployTimeHooksTest {
    private static final String VALUE = "${Token[Some.Name-1_x.42]}";

    /** Where a name is asked for, the CDK gives a marker; it must come through as it is. */
    @Test
    void hooksTakeThemWhereNamesStand() {
        List<ScriptHook> hooks = List.of(
                FileHook.builder("h", "/opt/" + VALUE).content(VALUE).build(),
                HttpProxyHook.builder("h", VALUE).noProxy(VALUE).build(),
                HttpProxyHook.builder("h", "http://" + VALUE + ":3128").build(),
                ImagePrePullHook.builder("h")
                        .images(VALUE + ".dkr.ecr." + VALUE + "." + VALUE + "/" + VALUE + ":1")
                        .build(),
                IptablesHook.builder("h")
                        .rule(new IptablesHook.Rule(
                                IptablesHook.Family.IPV4,
                                "filter",
                                IptablesHook.Position.APPEND,
                                "INPUT",
                                List.of("-s", VALUE, "-j", "ACCEPT")))
                        .build(),
                NftablesHook.builder("h")
                        .chains("chain c { ip saddr " + VALUE + " accept; }")
                        .build(),
                RegistryMirrorHook.builder("h", VALUE)
                        .mirrors("https://" + VALUE)
                        .build(),
                S3FileHook.builder("h", "/opt/x")
                        .object(VALUE, VALUE + "/x", "0".repeat(64))
                        .build(),
                SecretHook.secretsManager("h", VALUE, "/opt/x").kmsKey(VALUE).build(),
                SecretHook.ssmParameter("h", "/" + VALUE + "/x", "/opt/x").build(),
                ShellHook.beforeKubelet("h", "echo '" + VALUE + "'"),
                SysctlHook.builder("h").set("kernel.domainname", VALUE).build(),
                SystemdUnitHook.builder("h")
                        .unit("a.service", "[Service]\nEnvironment=A=" + VALUE)
                        .build(),
                TimeServersHook.builder("h").servers(VALUE).build());

        assertThat(hooks).allSatisfy(hook -> assertThat(hook.script()).contains(VALUE));
    }

    @Test
    void whereTheyWouldBeEncodedTheyAreRefused() {
        assertThatThrownBy(() ->
                        FileHook.builder("h", "/x").content("\u00fc " + VALUE).build())
                .hasMessageContaining("hook 'h': content: a value that is known only when deployed");
        assertThatThrownBy(() -> ShellHook.beforeKubelet("h", "echo \u00fc", "echo \u00fc " + VALUE))
                .hasMessageContaining("hook 'h': commands: a value that is known only when deployed");
    }

    @Test
    void theRoleIsGivenWhatTheValueMayTurnOutToBe() {
        assertThat(SecretHook.ssmParameter("h", VALUE, "/x").build().permissions())
                .extracting(Permission::resource)
                .containsExactly(
                        "arn:PARTITION:ssm:REGION:ACCOUNT:parameter" + VALUE,
                        "arn:PARTITION:ssm:REGION:ACCOUNT:parameter/" + VALUE);
        assertThat(SecretHook.secretsManager("h", VALUE, "/x").build().permissions())
                .extracting(Permission::resource)
                .containsExactly(VALUE);
    }
}
