package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInUserDataTest {
    private static final String RULE = "secret-in-user-data";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MYSQL_PASSWORD='hunter22hunter'",
                "curl -u admin:s3cr3tpw9 https://example.com",
                "git clone https://ci:Xk29fjq0aa@git.example.com/a.git",
                "export AWS_SECRET_ACCESS_KEY=abcdefghij0987654321ABCDEFGHIJ0987654321",
                "K3S_TOKEN=a8f3c91b7e2d4f6081a9b3c5d7e9f1a2",
                "mysql --password=Qwert99zuiop -e \"select 1\"",
                "nerdctl login -u a -p Qwert99zuiop registry.example.com",
                "echo 'ops:Qwert99zuiop' | sudo chpasswd",
                "echo \"machine git.example.com login ci password Qwert99zuiop\" > ~/.netrc",
                "echo '{\"auths\":{\"r.example.com\":{\"auth\":\"Y2k6UXdlcnQ5OXp1aW9w\"}}}' > ~/.docker/config.json",
                "# glpat-a1B2c3D4e5F6g7H8i9J0",
                "echo xoxb-123456789012-abcdefABCDEF"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASSWORD=$1",
                "PASSWORD=\"${PASSWORD:-}\"",
                "PASSWORD=changeme",
                "DB_PASSWORD_FILE=/run/db",
                "mysql --password=\"$P\"",
                "SECRET_ID=prod/db/credentials-a1b2c3d4e5f6g7h8",
                "TOKEN=$(curl -s localhost)",
                "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7ABCDEFG",
                "grep \"BEGIN PRIVATE KEY\" /etc/a",
                "curl https://user@example.com:8443/a",
                "nerdctl login --password-stdin a < /run/t",
                "echo ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "echo \"ops:$PW\" | chpasswd",
                "echo '{\"auths\":{\"r.example.com\":{\"auth\":\"'$AUTH'\"}}}' > ~/.docker/config.json",
                "passwd -l ec2-user"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
