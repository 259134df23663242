package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.utility.Catalog;
import dev.bootproof.userdata.shell.program.utility.TarArchive;
import dev.bootproof.userdata.shell.program.utility.TarArchive.Kind;
import dev.bootproof.userdata.shell.program.utility.TarArchive.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** {@code tar}: what it packs of the files that are known, and where it puts them. */
final class Archives {
    private final Interpreter run;
    private final SimpleCommands commands;

    Archives(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("tar", this::tar);
    }

    private Outcomes tar(Call call) {
        Optional<TarArguments> arguments = TarArguments.of(call.arguments());
        if (arguments.isEmpty()) {
            // an option that is not followed: it may run a command, or put files anywhere
            call.state().shared.fetchedSomething();
            return NodeHost.run(Catalog.tarCommands(), run, call);
        }
        boolean missing = arguments.get().mode() != TarArguments.Mode.CREATE
                && !arguments.get().toOutput()
                && run.files(call.state()).isMissing(arguments.get().archive());
        if (missing) {
            return call.status(2);
        }
        return switch (arguments.get().mode()) {
            case CREATE -> create(call, arguments.get());
            case EXTRACT -> extract(call, arguments.get());
            case LIST -> list(call, arguments.get());
        };
    }

    private String path(TarArguments arguments, String name) {
        return name.startsWith("/") ? name : arguments.directory().orElse(".") + "/" + name;
    }

    private Outcomes create(Call call, TarArguments arguments) {
        Files files = run.files(call.state());
        List<Member> members = new ArrayList<>();
        boolean complete = true;
        int status = State.OK;
        for (String name : arguments.names()) {
            String resolved = files.resolve(path(arguments, name), false);
            Optional<Node> node = files.at(resolved);
            if (node.filter(Node.Absent.class::isInstance).isPresent()) {
                status = 2;
            } else if (node.isEmpty()) {
                complete = false;
                status = status == State.OK ? State.UNKNOWN : status;
            } else {
                complete &= add(files, resolved, name, members);
            }
        }
        String text = new TarArchive(members, complete).text();
        if (arguments.toOutput()) {
            commands.io().write(call.state(), 1, text);
        } else {
            files.write(arguments.archive(), text, false, Optional.of(call.position()));
            commands.io().write(call.state(), 1, arguments.prints() ? Value.ANYTHING : "");
        }
        return call.status(status);
    }

    /** @return whether all that is there is known */
    private boolean add(Files files, String resolved, String name, List<Member> members) {
        run.spend(1);
        String member = name.replaceFirst("^/+", "").replaceFirst("(?<=.)/+$", "");
        Node node = files.at(resolved).orElse(new Node.Absent());
        if (node instanceof Node.File file) {
            members.add(new Member(member, Kind.FILE, file.executable(), file.content()));
        } else if (node instanceof Node.Link link) {
            members.add(new Member(member, Kind.LINK, false, link.target()));
        } else if (node instanceof Node.Directory) {
            members.add(new Member(member, Kind.DIRECTORY, true, ""));
            boolean complete = files.names(resolved).isPresent();
            for (String below : new TreeSet<>(files.knownNames(resolved))) {
                complete &= add(files, resolved.replaceFirst("/$", "") + "/" + below, member + "/" + below, members);
            }
            return complete;
        }
        return true;
    }

    private Optional<TarArchive> read(Call call, TarArguments arguments) {
        String text = arguments.toOutput()
                ? commands.io().read(call.state())
                : run.files(call.state()).content(arguments.archive()).orElse(Value.ANYTHING);
        return TarArchive.of(Catalog.unpacked(text));
    }

    private Outcomes extract(Call call, TarArguments arguments) {
        State state = call.state();
        Files files = run.files(state);
        Optional<Node> directory = files.node(arguments.directory().orElse("."));
        if (directory.isPresent() && !(directory.get() instanceof Node.Directory)) {
            return call.status(2);
        }
        Optional<TarArchive> archive = read(call, arguments);
        if (archive.isEmpty() || !archive.get().complete()) {
            state.shared.fetchedSomething();
            files.mayFetch(arguments.directory().orElse("."));
        }
        if (archive.isEmpty()) {
            commands.io().write(state, 1, arguments.prints() ? Value.ANYTHING : "");
            return call.status(State.UNKNOWN);
        }
        for (Member member : archive.get().members()) {
            run.spend(1);
            Optional<String> name = arguments.extracted(member.name());
            if (name.isEmpty()) {
                continue;
            }
            if (arguments.contents()) {
                commands.io().write(state, 1, member.kind() == Kind.FILE ? member.content() : "");
            } else {
                put(call, files.resolve(path(arguments, name.get())), member);
            }
        }
        return call.status(archive.get().complete() ? State.OK : State.UNKNOWN);
    }

    private void put(Call call, String resolved, Member member) {
        Files files = run.files(call.state());
        for (int slash = resolved.indexOf('/', 1); slash > 0; slash = resolved.indexOf('/', slash + 1)) {
            directory(call, resolved.substring(0, slash));
        }
        switch (member.kind()) {
            case FILE -> files.put(resolved, new Node.File(member.content(), member.executable()), call.position());
            case LINK -> files.put(resolved, new Node.Link(member.content()), call.position());
            case DIRECTORY -> directory(call, resolved);
        }
    }

    private void directory(Call call, String resolved) {
        Files files = run.files(call.state());
        Optional<Node> there = files.at(resolved);
        if (there.filter(node -> !(node instanceof Node.Absent)).isEmpty()) {
            files.put(resolved, new Node.Directory(there.isPresent()), call.position());
        }
    }

    private Outcomes list(Call call, TarArguments arguments) {
        Optional<TarArchive> archive = read(call, arguments);
        StringBuilder names = new StringBuilder();
        archive.ifPresent(known -> known.members().stream()
                .map(member -> member.name() + (member.kind() == Kind.DIRECTORY ? "/" : "") + "\n")
                .forEach(names::append));
        boolean known = archive.filter(TarArchive::complete).isPresent() && !arguments.prints();
        commands.io().write(call.state(), 1, known ? names.toString() : Value.ANYTHING);
        return call.status(known ? State.OK : State.UNKNOWN);
    }
}
