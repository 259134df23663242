package dev.bootproof.userdata.nodeadm;

import java.util.Optional;

/**
 * Something in a NodeConfig that does not do what it says; nodeadm itself mostly says nothing.
 *
 * @param part the part's number, counted from 1; empty for a document or a file that is no multipart
 * @param line from 1 in the text of the NodeConfig
 * @param path for instance {@code spec.kubelet.maxPods}
 * @param message what is wrong and what it means on the node
 */
public record NodeConfigProblem(
        Kind kind, Optional<Integer> part, int line, String path, String message, String fix, Severity severity) {
    /** What kind of thing is wrong. */
    public enum Kind {
        /** It says it is of a version or a kind that nodeadm does not know. */
        VERSION,
        /** A name that is no field. */
        UNKNOWN_FIELD,
        /** A second YAML document in one text. */
        SECOND_DOCUMENT,
        /** Something on the node fails on the value. */
        INVALID_VALUE,
        /** What is written is not used, or something else beats it. */
        NO_EFFECT,
        /** The number of pods is set in two ways. */
        MAX_PODS,
        /** A label that the kubelet may not give its own node. */
        NODE_LABEL,
        /** Looks odd, and may be meant so. */
        DOUBTFUL
    }

    /** How bad it is. */
    public enum Severity {
        /** The node does not join, or not as the configuration says. */
        ERROR,
        /** It has no effect, or may have another than is meant. */
        WARNING
    }

    NodeConfigProblem at(Optional<Integer> number, int place) {
        return new NodeConfigProblem(kind, number, place, path, message, fix, severity);
    }

    @Override
    public String toString() {
        return path + ": " + message + "; " + fix;
    }
}
