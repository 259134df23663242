package dev.bootproof.userdata.hook;

/** What a hook's failure means for the node: a last attempt that failed, hung past its timeout or was killed. */
public enum OnFailure {
    /** The kubelet is not started, and the node does not join. */
    REFUSE_TO_JOIN,
    /** The node joins as if the hook had succeeded; the journal and {@code bootproof-hooks} tell. */
    CONTINUE
}
