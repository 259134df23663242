package dev.bootproof.lambda.fleet;

import dev.bootproof.userdata.Bytes;
import java.util.Base64;
import java.util.Optional;

/**
 * Base64 as EC2's Regions store it: some accept it wrapped at 76 columns, some without its padding, and hand it back
 * the way it came (rancher/eks-operator #33).
 */
final class LenientBase64 {
    private LenientBase64() {}

    /** The bytes, or empty where there is more wrong with it than white space and padding. */
    static Optional<Bytes> decode(String text) {
        try {
            // The JDK's basic decoder takes a missing padding, but no white space; its MIME decoder skips any rubbish.
            return Optional.of(Bytes.of(Base64.getDecoder().decode(text.replaceAll("\\s+", ""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
