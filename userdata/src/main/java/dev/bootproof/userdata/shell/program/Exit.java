package dev.bootproof.userdata.shell.program;

/** How a program ends. */
public sealed interface Exit {
    /** @param number 0 to 255; 0 is success */
    record Status(int number) implements Exit {}

    /** It succeeds or fails; the script does not tell. */
    record Unknown() implements Exit {}

    static Exit of(int number) {
        return new Status(number);
    }

    static Exit success() {
        return of(0);
    }

    static Exit failure() {
        return of(1);
    }

    static Exit unknown() {
        return new Unknown();
    }

    /** How one ends that has ended so, and so again: what failed once has failed. */
    default Exit and(Exit next) {
        return isSuccess() || next.equals(failure()) ? next : this;
    }

    default boolean isSuccess() {
        return equals(success());
    }
}
