package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.awk.AwkLexer.Kind;
import dev.bootproof.userdata.shell.program.awk.AwkLexer.Token;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Expression;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Flow;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Function;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Rule;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules and statements of awk; {@link AwkExpressions} has the expressions. */
final class AwkParser extends AwkExpressions {
    private static final int MAX_PROGRAM = 16_384;
    private int depth;

    private AwkParser(List<Token> tokens) {
        super(tokens);
    }

    /** @throws UnfollowedException where the program is wrong, or has something that is not followed */
    static AwkProgram parse(String text) {
        if (text.length() > MAX_PROGRAM) {
            throw new UnfollowedException("a long program");
        }
        return new AwkParser(AwkLexer.tokens(text)).program();
    }

    private AwkProgram program() {
        List<Statement> begin = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        List<Statement> end = new ArrayList<>();
        Map<String, Function> functions = new HashMap<>();
        separators();
        while (peek().kind() != Kind.END) {
            if (takeName("BEGIN")) {
                begin.add(block());
            } else if (takeName("END")) {
                end.add(block());
            } else if (peek().isName("function") || peek().isName("func")) {
                next();
                String name = next().text();
                List<String> parameters = new ArrayList<>();
                expect("(");
                while (!take(")")) {
                    parameters.add(next().text());
                    take(",");
                    newlines();
                }
                newlines();
                functions.put(name, new Function(parameters, block()));
            } else {
                Optional<Expression> from = peek().is("{") ? Optional.empty() : Optional.of(expression());
                Optional<Expression> to = Optional.empty();
                if (take(",")) {
                    newlines();
                    to = Optional.of(expression());
                }
                Statement action = peek().is("{")
                        ? block()
                        : machine -> {
                            machine.streams().write(machine.field(0).text() + machine.text("ORS"));
                            return Flow.NEXT_STATEMENT;
                        };
                rules.add(new Rule(rules.size(), from, to, action));
            }
            separators();
        }
        return new AwkProgram(begin, rules, end, functions);
    }

    private void separators() {
        while (peek().kind() == Kind.NEWLINE || peek().is(";")) {
            next();
        }
    }

    private Statement block() {
        if (++depth > 100) {
            throw new UnfollowedException("deep nesting");
        }
        expect("{");
        List<Statement> statements = new ArrayList<>();
        separators();
        while (!take("}")) {
            statements.add(statement());
            separators();
        }
        depth--;
        return machine -> {
            for (Statement statement : statements) {
                machine.spend();
                Flow flow = statement.run(machine);
                if (flow != Flow.NEXT_STATEMENT) {
                    return flow;
                }
            }
            return Flow.NEXT_STATEMENT;
        };
    }

    private Statement body() {
        newlines();
        return take(";") ? machine -> Flow.NEXT_STATEMENT : statement();
    }

    private Statement statement() {
        Token token = peek();
        if (token.is("{")) {
            return block();
        }
        String word = token.kind() == Kind.NAME || token.kind() == Kind.CALL ? token.text() : "";
        switch (word) {
            case "if" -> {
                next();
                expect("(");
                Expression condition = expression();
                expect(")");
                Statement then = body();
                int before = position();
                separators();
                if (!takeName("else")) {
                    position(before);
                    return machine -> machine.isTrue(condition) ? then.run(machine) : Flow.NEXT_STATEMENT;
                }
                Statement otherwise = body();
                return machine -> machine.isTrue(condition) ? then.run(machine) : otherwise.run(machine);
            }
            case "while" -> {
                next();
                expect("(");
                Expression condition = expression();
                expect(")");
                Statement body = body();
                return machine -> loop(machine, condition, body, m -> Flow.NEXT_STATEMENT);
            }
            case "for" -> {
                next();
                return loop();
            }
            case "do" -> {
                next();
                Statement body = body();
                separators();
                if (!takeName("while")) {
                    throw new UnfollowedException("do without while");
                }
                expect("(");
                Expression condition = expression();
                expect(")");
                return machine -> {
                    Flow first = body.run(machine);
                    return first == Flow.NEXT_STATEMENT || first == Flow.CONTINUE
                            ? loop(machine, condition, body, m -> Flow.NEXT_STATEMENT)
                            : first == Flow.BREAK ? Flow.NEXT_STATEMENT : first;
                };
            }
            case "break" -> {
                return flow(Flow.BREAK);
            }
            case "continue" -> {
                return flow(Flow.CONTINUE);
            }
            case "next" -> {
                return flow(Flow.NEXT_RECORD);
            }
            case "exit" -> {
                next();
                Optional<Expression> status = ends() ? Optional.empty() : Optional.of(expression());
                return machine -> {
                    status.ifPresent(s -> machine.exit(s.value(machine)));
                    return Flow.EXIT;
                };
            }
            case "return" -> {
                next();
                Optional<Expression> value = ends() ? Optional.empty() : Optional.of(expression());
                return machine -> {
                    machine.returned(value.map(v -> v.value(machine)).orElse(AwkValue.UNSET));
                    return Flow.RETURN;
                };
            }
            case "delete" -> {
                next();
                String array = next().text();
                Optional<Expression> key = take("[") ? Optional.of(subscript()) : Optional.empty();
                return machine -> {
                    key.ifPresentOrElse(
                            k -> machine.array(array).remove(k.value(machine).text()),
                            () -> machine.array(array).clear());
                    return Flow.NEXT_STATEMENT;
                };
            }
            case "print", "printf" -> {
                next();
                return print(word.equals("printf"));
            }
            default -> {
                Expression expression = expression();
                return machine -> {
                    expression.value(machine);
                    return Flow.NEXT_STATEMENT;
                };
            }
        }
    }

    private Statement flow(Flow flow) {
        next();
        return machine -> flow;
    }

    private boolean ends() {
        return peek().kind() == Kind.NEWLINE || peek().is(";") || peek().is("}");
    }

    private static Flow loop(AwkMachine machine, Expression condition, Statement body, Statement step) {
        while (machine.isTrue(condition)) {
            machine.spend();
            Flow flow = body.run(machine);
            if (flow == Flow.BREAK) {
                break;
            }
            if (flow != Flow.NEXT_STATEMENT && flow != Flow.CONTINUE) {
                return flow;
            }
            step.run(machine);
        }
        return Flow.NEXT_STATEMENT;
    }

    private Statement loop() {
        expect("(");
        int before = position();
        Token name = next();
        if (name.kind() == Kind.NAME && takeName("in")) {
            String array = next().text();
            expect(")");
            Statement body = body();
            // awk's own order of keys is nobody's to know
            return machine -> {
                if (machine.array(array).size() > 1) {
                    throw new UnfollowedException("the order of an array");
                }
                for (String key : List.copyOf(machine.array(array).keySet())) {
                    machine.set(name.text(), AwkValue.input(key));
                    Flow flow = body.run(machine);
                    if (flow != Flow.NEXT_STATEMENT && flow != Flow.CONTINUE && flow != Flow.BREAK) {
                        return flow;
                    }
                }
                return Flow.NEXT_STATEMENT;
            };
        }
        position(before);
        Statement start = peek().is(";") ? machine -> Flow.NEXT_STATEMENT : statement();
        expect(";");
        Expression condition = peek().is(";") ? machine -> AwkValue.of(true) : expression();
        expect(";");
        Statement step = peek().is(")") ? machine -> Flow.NEXT_STATEMENT : statement();
        expect(")");
        Statement body = body();
        return machine -> {
            start.run(machine);
            return loop(machine, condition, body, step);
        };
    }

    private Statement print(boolean formatted) {
        List<Expression> values = new ArrayList<>();
        redirectable(true);
        boolean grouped = peek().is("(") && closesStatement();
        if (grouped) {
            next();
            redirectable(false);
            values.addAll(list(")"));
            redirectable(true);
        } else if (!ends() && !peek().is(">") && !peek().is(">>") && !peek().is("|")) {
            do {
                newlines();
                values.add(expression());
            } while (take(","));
        }
        String operator = peek().is(">") || peek().is(">>") || peek().is("|") ? next().text() : "";
        Optional<Expression> target = operator.isEmpty() ? Optional.empty() : Optional.of(concatenated());
        redirectable(false);
        return machine -> {
            String text;
            if (formatted) {
                List<AwkValue> given =
                        values.stream().map(v -> v.value(machine)).toList();
                text = AwkFormat.of(given);
            } else if (values.isEmpty()) {
                text = machine.field(0).text() + machine.text("ORS");
            } else {
                List<String> texts =
                        values.stream().map(v -> v.value(machine).text()).toList();
                text = String.join(machine.text("OFS"), texts) + machine.text("ORS");
            }
            if (target.isEmpty()) {
                machine.streams().write(text);
            } else {
                machine.streams().write(operator, target.get().value(machine).text(), text);
            }
            return Flow.NEXT_STATEMENT;
        };
    }

    /** Whether the parenthesis that opens here holds all that is printed. */
    private boolean closesStatement() {
        int before = position();
        int open = 0;
        boolean whole = false;
        while (peek().kind() != Kind.END) {
            Token token = next();
            open += token.is("(") || token.kind() == Kind.CALL ? 1 : 0;
            if (token.kind() == Kind.CALL) {
                next();
            }
            if (token.is(")") && --open == 0) {
                whole = ends() || peek().is(">") || peek().is(">>") || peek().is("|");
                break;
            }
        }
        position(before);
        return whole;
    }
}
