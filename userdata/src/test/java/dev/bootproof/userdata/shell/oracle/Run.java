package dev.bootproof.userdata.shell.oracle;

/**
 * What happened to one script in one world.
 *
 * @param ran whether the content of {@code /etc/eks/bootstrap.sh} was executed
 * @param exit the script's status; {@code noexec} where the kernel refused it, {@code time} where it did not end
 */
record Run(boolean ran, String exit) {
    static Run parse(String ran, String exit) {
        return switch (ran) {
            case "ran" -> new Run(true, exit);
            case "not" -> new Run(false, exit);
            default -> throw new IllegalArgumentException("neither ran nor not: " + ran);
        };
    }

    @Override
    public String toString() {
        return (ran ? "ran" : "not") + "\t" + exit;
    }
}
