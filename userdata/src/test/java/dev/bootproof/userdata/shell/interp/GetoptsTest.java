package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which option is next decides; bash 5.2 takes the lines so. */
class GetoptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set -- -ab x; getopts ab o; getopts ab o; [ $o$OPTIND = b2 ] && /etc/eks/bootstrap.sh",
                "set -- -bv x; getopts b: o && [ $OPTARG = v ] && /etc/eks/bootstrap.sh",
                "set -- -b v x; getopts b: o; [ $OPTARG$OPTIND = v3 ] && /etc/eks/bootstrap.sh",
                "set -- -b; getopts :b: o; [ $o$OPTARG = :b ] && /etc/eks/bootstrap.sh",
                "set -- -x; getopts :b: o; [ $o$OPTARG = ?x ] && /etc/eks/bootstrap.sh",
                "set -- -- -b; getopts b o || [ $OPTIND = 2 ] && /etc/eks/bootstrap.sh",
                "set -- -b; while getopts b o; do :; done; [ $o = ? ] && /etc/eks/bootstrap.sh",
                // in the middle of a word that is gone, and of one that nobody knows
                "getopts ab o -ab; getopts ab o -a; /etc/eks/bootstrap.sh",
                "source /tmp/unknown; getopts ab o -ab; /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"set -- x -b; getopts b o && /etc/eks/bootstrap.sh", "getopts b || /bin/true && exit; :"})
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
