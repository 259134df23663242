package dev.bootproof.userdata.boot;

/** Keeps in S3 what does not fit into user data. */
@FunctionalInterface
public interface ScriptStore {
    /**
     * An object in S3.
     *
     * @param bucket a name, or a value known only when deployed
     * @param key likewise
     */
    record Location(String bucket, String key) {}

    /**
     * Keeps one object, which the node's role must be allowed to read.
     *
     * @param content compressed; may hold what others must not read
     * @param sha256 of the content, in hexadecimal
     */
    Location put(byte[] content, String sha256);
}
