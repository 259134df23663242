package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Interpreter.Machine;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.syntax.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a script of user data runs on a node. Nothing is executed: values that are not known stay unknown, a condition
 * that is not known is followed both ways, and where knowledge ends the reading has a gap.
 */
public final class ShellInterpreter {
    /** So much of a file is looked at for bytes that no text has (bash: {@code check_binary_file}). */
    private static final int SAMPLE = 80;

    static final String PART = "/var/lib/cloud/instance/scripts/part-001";

    private ShellInterpreter() {}

    /** What one program runs on a node on which nothing ran before. */
    public static ShellReading run(Bytes payload, Handler handler, NodeImage image) {
        return boot(List.of(new BootStep.Start(payload, handler)), image).get(0);
    }

    /**
     * What the programs of one boot run: each finds what those before it left.
     *
     * @param steps in the order in which the node takes them
     * @return a reading for each {@link BootStep.Start}, in order
     */
    public static List<ShellReading> boot(List<BootStep> steps, NodeImage image) {
        List<ShellReading> readings = new ArrayList<>();
        if (!boot(steps, image, Machine.X86_64, readings)) {
            return readings;
        }
        List<ShellReading> others = new ArrayList<>();
        boot(steps, image, Machine.AARCH64, others);
        for (int i = 0; i < readings.size(); i++) {
            readings.set(i, readings.get(i).or(others.get(i), "depending on the machine"));
        }
        return readings;
    }

    /** @return whether another machine may go another way */
    private static boolean boot(List<BootStep> steps, NodeImage image, Machine machine, List<ShellReading> readings) {
        State node = new State();
        boolean asked = false;
        for (BootStep step : steps) {
            if (step instanceof BootStep.Write write) {
                write(write, node, image);
            } else if (step instanceof BootStep.Start start) {
                Interpreter run = new Interpreter(image, machine);
                State state = new State();
                state.share(node);
                readings.add(run(run, state, start.content(), start.handler()));
                node.shared = state.shared.afterwards();
                asked |= run.askedForMachine();
            }
        }
        return asked;
    }

    private static void write(BootStep.Write write, State node, NodeImage image) {
        Files files = new Files(image, node, new Recorder());
        for (int slash = write.path().indexOf('/', 1);
                slash > 0;
                slash = write.path().indexOf('/', slash + 1)) {
            String folder = write.path().substring(0, slash);
            if (!(node.shared.files.get(folder) instanceof Node.Either)
                    && files.at(folder).filter(n -> n instanceof Node.Absent).isPresent()) {
                node.shared.files.put(folder, new Node.Directory(true));
            }
        }
        String text = write.content().map(ShellInterpreter::text).orElse(Value.ANYTHING);
        Node there = node.shared.files.get(write.path());
        boolean choice = there instanceof Node.Either;
        String before = "";
        if (write.append()) {
            before = choice ? Value.ANYTHING : files.content(write.path()).orElse("");
        }
        node.shared.files.put(write.path(), new Node.File(before + text, write.executable()));
    }

    static String text(Bytes payload) {
        return Value.clean(payload.utf8().orElse(new String(payload.toArray(), StandardCharsets.ISO_8859_1)));
    }

    private static ShellReading run(Interpreter run, State state, Bytes payload, Handler handler) {
        Position start = new Position(1, 1);
        try {
            program(run, state, payload, handler);
            run.functions().uncalled(state);
            run.simple().programs().jobs().left(state);
        } catch (BudgetException e) {
            run.recorder.gap(start, "the script is not followed to its end: " + e.getMessage(), new State());
        } catch (ChoiceException e) {
            run.recorder.gap(start, "the script is not followed to its end: something is undecided", new State());
        } catch (StackOverflowError e) {
            run.recorder.gap(start, "the script is not followed to its end: it is nested too deep", new State());
        }
        return run.recorder.reading(text(payload));
    }

    private static void program(Interpreter run, State state, Bytes payload, Handler handler) {
        String text = text(payload);
        String body = text;
        int skipped = 0;
        if (handler == Handler.BOOTHOOK && text.startsWith("#cloud-boothook")) {
            skipped = text.indexOf('\n') + 1;
            body = text.substring(skipped);
        }
        int firstLineEnd = body.indexOf('\n');
        if (firstLineEnd > 0 && body.charAt(firstLineEnd - 1) == '\r') {
            body = body.replace("\r\n", "\n");
        }
        if (!body.startsWith("#!")) {
            return; // the kernel refuses it: "Exec format error"
        }
        Optional<Shebang> shebang = Shebang.of(body);
        if (shebang.isEmpty() || shebang.get().hasCarriageReturn()) {
            return; // there is no such interpreter
        }
        Shebang line = shebang.get();
        Optional<Boolean> posix = line.posixShell();
        if (!run.files(state)
                        .node(line.interpreter())
                        .filter(Node.File.class::isInstance)
                        .isPresent()
                && posix.isPresent()) {
            return; // there is no such interpreter
        }
        if (posix.isEmpty() && !line.interprets()) {
            return; // started, but does not run what stands in the file
        }
        if (posix.isEmpty()) {
            interpreted(run, state, body, line);
            return;
        }
        if (isBinary(body, run.image.isAl2() ? 1 : 2)) {
            return; // "cannot execute binary file"
        }
        OptionBuiltins.initial(state);
        environment(state);
        state.zero = PART;
        if (posix.get()) {
            Processes.asSh(state);
        }
        if (line.arguments().stream().anyMatch(option -> option.matches("-[a-z]*c[a-z]*"))) {
            return; // the command is the file, which starts itself again without end
        }
        ShellArguments given = ShellArguments.of(line.arguments(), posix.get());
        given.options().forEach((option, on) -> OptionBuiltins.option(state, option, on));
        if (state.option("noexec") || given.ends().isPresent()) {
            return;
        }
        String clean = body.replace("\0", "");
        part(state, clean);
        // keeps line numbers those of the part
        String whole = skipped == 0 ? clean : "\n" + clean;
        State ended = run.processes().finish(run.text(whole, state, Optional.empty(), Role.SCRIPT), state);
        state.functions.putAll(ended.functions);
        state.share(ended);
        state.variables = ended.variables;
    }

    /** cloud-init has made the part a file, and the folders above it. */
    private static void part(State state, String text) {
        for (int i = PART.indexOf('/', 1); i > 0; i = PART.indexOf('/', i + 1)) {
            state.shared.files.putIfAbsent(PART.substring(0, i), new Node.Directory(false));
        }
        state.shared.files.put(PART, new Node.File(text, true));
    }

    /** A script for another interpreter than bash or sh: what of it is not followed is not known. */
    private static void interpreted(Interpreter run, State state, String body, Shebang line) {
        Position start = new Position(1, 1);
        environment(state);
        part(state, body);
        Outcomes outcomes = run.simple().programs().interpreted(Call.of(List.of(PART), state, start), PART, body, line);
        outcomes.normal().ifPresent(state::share);
        ShellReading reading = run.recorder.reading(body);
        boolean quiet = reading.gaps().isEmpty() && reading.commands().stream().noneMatch(ReachedCommand::shipped);
        if (quiet && outcomes.normal().filter(s -> s.status == State.UNKNOWN).isPresent()) {
            run.recorder.gap(start, "the script is written for another interpreter than bash or sh", state);
        }
    }

    /** Whether bash refuses the file: a NUL in its first line, or since bash 5 in its second. */
    static boolean isBinary(String body, int lines) {
        int left = lines;
        for (int i = 0; i < Math.min(SAMPLE, body.length()); i++) {
            if (body.charAt(i) == '\n' && --left == 0) {
                return false;
            }
            if (body.charAt(i) == '\0') {
                return true;
            }
        }
        return false;
    }

    /** What cloud-init's unit gives its programs: a PATH, no HOME. */
    private static void environment(State state) {
        state.directory("/");
        state.set(
                "PATH",
                Variable.exported("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", Optional.empty()));
    }
}
