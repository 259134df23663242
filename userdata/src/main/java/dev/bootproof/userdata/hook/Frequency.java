package dev.bootproof.userdata.hook;

/** How often a hook runs. */
public enum Frequency {
    /** On every boot. */
    EVERY_BOOT,
    /** Until it has succeeded once on this instance; an image made of the instance does not count as the instance. */
    ONCE
}
