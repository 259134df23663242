package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program and the packages. */
class Python2Test {
    private static final OneRule RULE = new OneRule(new Python2());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "python2 -V",
                "python2.7 /opt/x.py",
                "pip2 install x",
                "yum install -y python2-pip",
                "/usr/bin/python2 x.py",
                "dnf install -y python27"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "python3 x.py",
                "pip3 install x",
                "dnf install -y python3.11",
                "command -v python2 && python2 -V",
                "python3.12 -m venv /opt/v"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
