package dev.bootproof.userdata.nodeadm;

/**
 * Something in a NodeConfig that does not do what it says; nodeadm itself mostly says nothing.
 *
 * @param path for instance {@code spec.kubelet.maxPods}
 * @param message what is wrong and what it means on the node
 */
public record NodeConfigProblem(String path, String message, String fix, Severity severity) {
    /** How bad it is. */
    public enum Severity {
        /** The node does not join, or not as the configuration says. */
        ERROR,
        /** It has no effect, or may have another than is meant. */
        WARNING
    }

    @Override
    public String toString() {
        return path + ": " + message + "; " + fix;
    }
}
