package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests without a token; a token may come by any header, and other addresses are nobody's matter. */
class ImdsV1Test {
    private static final OneRule RULE = new OneRule(new ImdsV1());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl http://169.254.169.254/latest/meta-data/",
                "curl -s 169.254.169.254/latest/meta-data/instance-id",
                "ID=$(wget -qO- http://169.254.169.254/latest/meta-data/instance-id)",
                "URL=http://169.254.169.254; curl -s $URL/latest/dynamic/instance-identity/document",
                "curl -s 'http://[fd00:ec2::254]/latest/meta-data/'",
                "curl -s http://instance-data/latest/meta-data/",
                "curl -s http://instance-data.ec2.internal/latest/user-data",
                "curl -H 'Accept: x' --url http://169.254.169.254/latest/",
                "sudo curl -o /tmp/secret http://169.254.169.254/latest/user-data",
                "get() { curl -fs http://169.254.169.254/latest/$1; }; get meta-data/ami-id",
                "python3 -c 'import urllib.request as r; r.urlopen(\"http://169.254.169.254/latest/\")'",
                "until curl -s http://169.254.169.254/latest/meta-data/; do sleep 1; done"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imds /latest/meta-data/instance-id",
                "ec2-metadata -i",
                "curl -X PUT http://169.254.169.254/latest/api/token",
                "T=$(date); curl -H \"X-aws-ec2-metadata-token: $T\" http://169.254.169.254/latest/",
                "curl -H \"x-aws-ec2-metadata-token:$(cat /t)\" http://169.254.169.254/latest/",
                "wget --header=\"X-aws-ec2-metadata-token: $(cat /t)\" http://169.254.169.254/latest/",
                "curl --noproxy 169.254.169.254 https://example.com/",
                "echo curl http://169.254.169.254/",
                "iptables -A FORWARD -d 169.254.169.254 -j DROP",
                "curl http://169.254.170.2/v2/",
                "curl http://169.254.169.254.example.com/",
                "curl \"$(cat /etc/hosts)\" http://169.254.169.254/latest/",
                "T=$(curl -X PUT http://169.254.169.254/latest/api/token)\nif [ -z \"$T\" ]; then curl http://169.254.169.254/latest/; fi",
                "export no_proxy=169.254.169.254",
                "if false; then curl http://169.254.169.254/; fi"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
