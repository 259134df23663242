package dev.bootproof.userdata.shell.syntax;

/** A place in a script; both count from 1. */
public record Position(int line, int column) {}
