package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Expression;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Place;

/** What awk can assign to. */
final class AwkPlaces {
    private AwkPlaces() {}

    record Named(String name) implements Place {
        @Override
        public AwkValue value(AwkMachine machine) {
            return machine.get(name);
        }

        @Override
        public void assign(AwkMachine machine, AwkValue value) {
            machine.set(name, value);
        }
    }

    record Element(String array, Expression key) implements Place {
        @Override
        public AwkValue value(AwkMachine machine) {
            return machine.element(array, key.value(machine).text());
        }

        @Override
        public void assign(AwkMachine machine, AwkValue value) {
            machine.array(array).put(key.value(machine).text(), value);
        }
    }

    record Field(Expression number) implements Place {
        private int index(AwkMachine machine) {
            AwkValue value = number.value(machine);
            if (!value.isKnown() || value.number() < 0 || value.number() > 10_000) {
                throw new UnfollowedException("a field");
            }
            return (int) value.number();
        }

        @Override
        public AwkValue value(AwkMachine machine) {
            return machine.field(index(machine));
        }

        @Override
        public void assign(AwkMachine machine, AwkValue value) {
            machine.field(index(machine), value.text());
        }
    }
}
