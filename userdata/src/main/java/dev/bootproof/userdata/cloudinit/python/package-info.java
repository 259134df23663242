/**
 * What of Python's standard library and of PyYAML cloud-init's reading rests on, where Java's own or a library's behaviour
 * differs: the email parser and its defects, codecs, text with escaped bytes, gzip, JSON, YAML 1.1.
 *
 * <p>jakarta.mail writes our messages but does not read them here: on what is malformed, which is what decides whether a node joins,
 * each of its parts differs from Python's. Its base64 throws where Python mends the padding, its quoted-printable drops blanks that
 * Python keeps, its Content-Type refuses what Python takes literally, its headers go on where Python's end, and its multipart knows
 * no last part that is empty. JakartaMailDifferencesTest holds a row for each.
 *
 * <p>A Python {@code str} is a Java string here in which U+DC80 to U+DCFF, standing alone, are bytes that were not UTF-8
 * ({@code surrogateescape}).
 */
@NullMarked
package dev.bootproof.userdata.cloudinit.python;

import org.jspecify.annotations.NullMarked;
