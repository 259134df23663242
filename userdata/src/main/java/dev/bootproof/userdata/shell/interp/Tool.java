package dev.bootproof.userdata.shell.interp;

/** What a builtin or a program does, as far as it matters here. */
interface Tool {
    Outcomes run(Call call);
}
