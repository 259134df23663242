package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command's name means, and who says so. What bash does with each line was seen in the oracle. */
class NameBuiltinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alias nosuch || /etc/eks/bootstrap.sh",
                "unalias nosuch || /etc/eks/bootstrap.sh",
                "alias a=b; alias a && /etc/eks/bootstrap.sh",
                "shopt -s expand_aliases\nalias boot=/etc/eks/bootstrap.sh\nboot prod",
                "hash -p /etc/eks/bootstrap.sh boot; boot",
                "enable -n echo; [ \"$(type -t echo)\" = file ] && /etc/eks/bootstrap.sh",
                "$(type -P /etc/eks/bootstrap.sh) prod",
                "f() { :; }; [ $(type -t f) = function ] && /etc/eks/bootstrap.sh",
                "command -v nosuch echo && /etc/eks/bootstrap.sh",
                "[ $(type -t if) = keyword ] && /etc/eks/bootstrap.sh",
                "[ $(command -v [[) = [[ ] && /etc/eks/bootstrap.sh",
                "type -P if || /etc/eks/bootstrap.sh",
                "alias a=b; type -t a || /etc/eks/bootstrap.sh",
                "shopt -s expand_aliases\nalias begin='{' end='}'\nbegin\n/etc/eks/bootstrap.sh; end",
                "shopt -s expand_aliases\nalias when=if so=then\nwhen true; so /etc/eks/bootstrap.sh; fi",
                "shopt -s expand_aliases\nalias s='sudo -n ' j=/etc/eks/bootstrap.sh\ns j"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alias boot=/etc/eks/bootstrap.sh\nboot",
                "shopt -s expand_aliases\nalias boot=/etc/eks/bootstrap.sh\nunalias -a\nboot",
                "hash -d nosuch && /etc/eks/bootstrap.sh",
                "enable nosuch && /etc/eks/bootstrap.sh",
                "shopt -s expand_aliases\nalias off='#'\noff /etc/eks/bootstrap.sh",
                "shopt -s expand_aliases\nalias if=:\nif true; /etc/eks/bootstrap.sh; fi",
                "shopt -s expand_aliases\nalias ls='ls -l'\nls /etc/eks/bootstrap.sh",
                "sh -c 'alias if=echo\nif true; then :; else /etc/eks/bootstrap.sh; fi'"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
