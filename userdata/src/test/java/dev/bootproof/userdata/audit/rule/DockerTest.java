package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Docker's program, unit, packages, group and files; not what containerd honours, nor talk of it. */
class DockerTest {
    private static final OneRule RULE = new OneRule(new Docker());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker ps",
                "sudo docker login -u secret",
                "/usr/bin/docker pull x",
                "docker-compose up -d",
                "until docker ps; do sleep 1; done",
                "systemctl restart docker",
                "systemctl enable --now docker.service",
                "service docker start",
                "dnf install -y docker",
                "yum -y install jq docker-ce-24.0.7 docker-ce-cli",
                "usermod -aG docker ec2-user",
                "echo '{}' > /etc/docker/daemon.json",
                "jq '.a=1' /etc/docker/daemon.json",
                "echo 'OPTIONS=\"--default-ulimit nofile=1024\"' >> /etc/sysconfig/docker",
                "curl --unix-socket /var/run/docker.sock http://x/info",
                "nerdctl run -v /var/run/docker.sock:/var/run/docker.sock x",
                "mkdir -p /etc/systemd/system/docker.service.d && echo a > /etc/systemd/system/docker.service.d/proxy.conf",
                "systemctl unmask docker"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mkdir -p /etc/docker/certs.d/r.example.com; cp ca.pem /etc/docker/certs.d/r.example.com/ca.crt",
                "echo docker",
                "# docker ps",
                "systemctl stop docker || true",
                "systemctl disable --now docker",
                "rm -rf /var/lib/docker",
                "rm -f /etc/docker/daemon.json",
                "if false; then docker ps; fi",
                "type docker && docker ps",
                "if systemctl is-active docker; then systemctl restart docker; fi",
                "nerdctl pull docker.io/library/redis",
                "curl https://registry-1.docker.io/v2/",
                "curl -O https://download.docker.com/linux/static/stable/x86_64/docker-27.1.1.tgz\ntar xzf docker-27.1.1.tgz -C /opt && ln -s /opt/docker/docker /usr/local/bin/docker\ndocker version",
                "dnf install -y amazon-ecr-credential-helper",
                "dnf remove -y docker"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
