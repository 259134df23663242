package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Range;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Program;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;

/** The abstract run, as a program sees it that runs in it. */
final class NodeHost implements Host {
    private final Interpreter run;
    private final Call call;
    private State state;
    private Position position;
    /** Whether something was read that has no end. */
    private boolean endless;

    private NodeHost(Interpreter run, Call call) {
        this.run = run;
        this.call = call;
        this.state = call.state();
        this.position = call.position();
    }

    static Outcomes run(Program program, Interpreter run, Call call) {
        NodeHost host = new NodeHost(run, call);
        Exit exit = program.run(call.argv(), host);
        host.state.status = exit instanceof Exit.Status status ? status.number() : State.UNKNOWN;
        host.state.stuck |= Endless.isProgram(call.argv(), host.endless);
        host.state.sleep(Endless.slept(call.argv()));
        return Outcomes.of(host.state);
    }

    private Io io() {
        return run.simple().io();
    }

    @Override
    public String number(long least, long most) {
        return run.numbers().text(new Range(least, most));
    }

    @Override
    public String input() {
        Handle handle = state.descriptors.get(0);
        endless |= handle instanceof Handle.Endless || (handle instanceof Handle.In in && in.endless());
        return io().read(state);
    }

    @Override
    public void print(String text) {
        io().write(state, 1, text);
    }

    @Override
    public Source open(String path) {
        endless |= Endless.device(path).isPresent();
        if (path.equals("/dev/null")) {
            return new Source.Text("");
        }
        Optional<String> numbered = io().numbered(path, state);
        if (numbered.isPresent()) {
            return new Source.Text(numbered.get());
        }
        String resolved = run.files(state).resolve(path);
        run.recorder.used(FileAccess.Kind.READ, resolved, state, position);
        Optional<Node> node = run.files(state).at(resolved);
        return node.<Source>map(
                        n -> n instanceof Node.File file ? new Source.Text(file.content()) : new Source.Missing())
                .orElseGet(Source.Unknown::new);
    }

    @Override
    public void write(String path, String text) {
        run.files(state).write(path, text, false, Optional.of(position));
    }

    @Override
    public void remove(String path) {
        Files files = run.files(state);
        files.put(files.resolve(path, false), new Node.Absent(), position);
    }

    @Override
    public void changes(String path) {
        String resolved = run.files(state).resolve(path);
        run.recorder.changed(FileAccess.Kind.WRITE, resolved, Optional.empty(), state, position);
    }

    @Override
    public Optional<List<String>> names(String directory) {
        return run.files(state).names(directory);
    }

    @Override
    public List<String> knownNames(String directory) {
        return run.files(state).knownNames(directory);
    }

    @Override
    public boolean isDirectory(String path) {
        return run.files(state)
                .node(path)
                .filter(Node.Directory.class::isInstance)
                .isPresent();
    }

    @Override
    public boolean isLink(String path) {
        Files files = run.files(state);
        return files.at(files.resolve(path, false))
                .filter(Node.Link.class::isInstance)
                .isPresent();
    }

    @Override
    public Optional<String> variable(String name) {
        return new StateEnvironment(run, state, position)
                .variable(name)
                .filter(variable -> variable.has('x'))
                .flatMap(Variable::value);
    }

    @Override
    public Ran execute(List<String> argv, String input) {
        Programs programs = run.simple().programs();
        String id = run.id("captured");
        State child = run.copied(state);
        child.shared.captures.put(id, "");
        child.descriptors.put(1, new Handle.Capture(id));
        io().input(child, 0, input);
        state = programs.process(state, child, s -> programs.run(Call.of(argv, s, position)));
        String output = state.shared.captures.getOrDefault(id, "");
        state.shared.captures.remove(id);
        return new Ran(output, state.status >= 0 ? Exit.of(state.status) : Exit.unknown());
    }

    @Override
    public Optional<String> shippedText() {
        return run.image.shippedText();
    }

    @Override
    public String kernelRelease() {
        return run.image.kernel() + "." + machine();
    }

    @Override
    public String machine() {
        return run.architecture();
    }

    @Override
    public void mayChange(String path) {
        run.files(state).mayChange(path);
        run.recorder.used(FileAccess.Kind.READ, path, state, position);
    }

    @Override
    public void line(int line) {
        if (call.argv().contains(ShellInterpreter.PART)) { // else the text is not the script's own
            position = new Position(line, 1);
        }
    }

    @Override
    public void gap(String why) {
        run.recorder.gap(position, why, state);
    }

    @Override
    public void spend(int steps) {
        run.spend(steps);
    }
}
