package dev.bootproof.userdata.shell.interp;

/** The run takes more steps, depth or room than it is given. */
final class BudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetException(String what) {
        super(what, null, false, false);
    }
}
