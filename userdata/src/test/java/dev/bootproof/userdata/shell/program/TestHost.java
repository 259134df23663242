package dev.bootproof.userdata.shell.program;

import dev.bootproof.userdata.shell.program.utility.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A node of a few files, on which commands are only noted. */
public final class TestHost implements Host {
    public final Map<String, String> files = new HashMap<>();
    public final Map<String, String> variables = new HashMap<>();
    public final List<List<String>> executed = new ArrayList<>();
    public final List<String> gaps = new ArrayList<>();
    public final List<Integer> lines = new ArrayList<>();
    private final StringBuilder output = new StringBuilder();
    private String input;
    private Runnable onSpend = () -> {};

    public TestHost(String input) {
        this.input = input;
    }

    /** What a program prints when it reads {@code input}; it must succeed. */
    public static String output(String input, String... argv) {
        TestHost host = new TestHost(input);
        Exit exit = host.run(argv);
        if (!exit.isSuccess()) {
            throw new AssertionError(List.of(argv) + " ends with " + exit);
        }
        return host.output();
    }

    public Exit run(String... argv) {
        return Objects.requireNonNull(Catalog.all().get(argv[0])).run(List.of(argv), this);
    }

    public String output() {
        return output.toString();
    }

    @Override
    public String input() {
        String all = input;
        input = "";
        return all;
    }

    @Override
    public void print(String text) {
        output.append(text);
    }

    @Override
    public String number(long least, long most) {
        return least + ".." + most;
    }

    @Override
    public Source open(String path) {
        String text = files.get(path);
        return text != null
                ? new Source.Text(text)
                : path.startsWith("/unknown/") ? new Source.Unknown() : new Source.Missing();
    }

    @Override
    public void write(String path, String text) {
        files.put(path, text);
    }

    @Override
    public void remove(String path) {
        files.remove(path);
    }

    @Override
    public void changes(String path) {}

    @Override
    public Optional<List<String>> names(String directory) {
        return Optional.of(knownNames(directory));
    }

    @Override
    public List<String> knownNames(String directory) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(directory + "/"))
                .map(path -> path.substring(directory.length() + 1))
                .sorted()
                .toList();
    }

    @Override
    public boolean isDirectory(String path) {
        return !knownNames(path).isEmpty();
    }

    @Override
    public boolean isLink(String path) {
        return false;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Ran execute(List<String> argv, String given) {
        executed.add(argv);
        return new Ran("ran\n", argv.contains("/opt/unknown") ? Exit.unknown() : Exit.success());
    }

    @Override
    public Optional<String> shippedText() {
        return Optional.of("#!/usr/bin/env bash\necho removed\nexit 1\n");
    }

    @Override
    public String kernelRelease() {
        return "6.12.1-1.amzn2023." + machine();
    }

    @Override
    public String machine() {
        return "x86_64";
    }

    @Override
    public void mayChange(String path) {
        files.remove(path);
    }

    @Override
    public void line(int line) {
        lines.add(line);
    }

    @Override
    public void gap(String why) {
        gaps.add(why);
    }

    @Override
    public void spend(int steps) {
        onSpend.run();
    }

    /** What is done at each step; without, a test has time. */
    public void onSpend(Runnable action) {
        onSpend = action;
    }
}
