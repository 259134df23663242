package dev.bootproof.userdata.audit;

/** How bad it is for the node if a finding is true. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
