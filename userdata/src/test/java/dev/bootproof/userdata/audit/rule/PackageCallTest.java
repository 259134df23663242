package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageCallTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yum install -y a b                | install a b",
                "dnf -y --enablerepo x install a   | install a",
                "dnf -x kernel -y update           | update",
                "sudo dnf --setopt=k=v reinstall a | reinstall a",
                "rpm -Uvh a.rpm                    | install a.rpm",
                "rpm -qa                           | ''",
                "dnf                               | ''",
            })
    void aVerbAndPackages(String line, String call) {
        assertThat(PackageCall.of(TestSubject.of(line))
                        .map(found -> (found.verb() + " " + String.join(" ", found.packages())).strip()))
                .containsExactly(call);
    }

    @Test
    void whereAPackageComesFromIsNotShown() {
        Pattern names = Pattern.compile("(.*/)?jq.*");

        assertThat(PackageCall.installs(
                        TestSubject.of("dnf install -y https://a:secret@b/jq.rpm\ndnf install jq"), names))
                .extracting(Sighting::what)
                .isEqualTo(List.of("'dnf install ***' is run", "'dnf install jq' is run"));
        assertThat(PackageCall.installs(TestSubject.of("dnf remove jq\ndnf info jq\nrpm -q jq"), names))
                .isEmpty();
    }
}
