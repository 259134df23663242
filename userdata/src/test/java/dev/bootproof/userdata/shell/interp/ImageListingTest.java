package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageListingTest {
    private final ImageListing listing =
            ImageListing.of(List.of("/ etc/ tmp/", "/etc eks/ hosts", "/etc *.conf", "/tmp systemd-*/"));

    @Test
    void whatIsListedOrBelowAnUnlistedFolderMayBeThere() {
        assertThat(List.of("/etc", "/etc/hosts", "/etc/a.conf", "/etc/eks/any/thing", "/tmp/systemd-1/x"))
                .noneMatch(listing::lacks);
    }

    @Test
    void whatAListedFolderDoesNotNameIsNotThere() {
        assertThat(List.of("/usr", "/etc/x", "/etc/x/y", "/tmp/y")).allMatch(listing::lacks);
    }

    @Test
    void nothingIsInAFolderThatIsNotThere() {
        assertThat(List.of("/opt/x", "/etc/x.d")).allMatch(listing::holdsNothing);
        assertThat(List.of("/tmp", "/etc/eks", "/etc")).noneMatch(listing::holdsNothing);
    }

    @Test
    void nothingIsInAFile() {
        assertThat(List.of("/etc/hosts/x", "/etc/a.conf/x")).allMatch(listing::lacks);
    }
}
