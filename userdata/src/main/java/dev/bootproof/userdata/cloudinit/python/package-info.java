/**
 * What of Python's standard library and of PyYAML cloud-init's reading rests on, where Java's own or a library's behaviour
 * differs: the email parser and its defects, codecs, text with escaped bytes, gzip, JSON, YAML 1.1.
 * A Python {@code str} is a Java string here in which U+DC80 to U+DCFF, standing alone, are bytes that were not UTF-8
 * ({@code surrogateescape}).
 */
@NullMarked
package dev.bootproof.userdata.cloudinit.python;

import org.jspecify.annotations.NullMarked;
