package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;

/** A finding that somebody accepts: it is told, and does not count. */
public record SuppressedFinding(Finding finding, Suppression suppression) {}
