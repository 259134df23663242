/**
 * The {@code bootproof} command. Each subcommand is a thin edge: it reads what it is given, calls the engine in
 * {@code userdata} or {@code lambda}, and prints the answer for people or as JSON.
 */
@NullMarked
package dev.bootproof.cli;

import org.jspecify.annotations.NullMarked;
