package dev.bootproof.userdata.shell.program.awk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An awk program, its actions ready to run. */
record AwkProgram(List<Statement> begin, List<Rule> rules, List<Statement> end, Map<String, Function> functions) {
    AwkProgram {
        begin = List.copyOf(begin);
        rules = List.copyOf(rules);
        end = List.copyOf(end);
        functions = Map.copyOf(functions);
    }

    @FunctionalInterface
    interface Expression {
        AwkValue value(AwkMachine machine);
    }

    @FunctionalInterface
    interface Statement {
        Flow run(AwkMachine machine);
    }

    /** How a statement goes on. */
    enum Flow {
        NEXT_STATEMENT,
        BREAK,
        CONTINUE,
        NEXT_RECORD,
        RETURN,
        EXIT
    }

    /** Something that can be assigned to. */
    interface Place extends Expression {
        void assign(AwkMachine machine, AwkValue value);
    }

    /** @param number of the rule, which keeps the state of its range */
    record Rule(int number, Optional<Expression> from, Optional<Expression> to, Statement action) {}

    record Function(List<String> parameters, Statement body) {
        Function {
            parameters = List.copyOf(parameters);
        }
    }
}
