package dev.bootproof.userdata.migrate;

/**
 * Something of the AL2 document that the AL2023 document does not hold. Shows no value of the document.
 *
 * @param what the option, kubelet flag or command, its arguments masked
 * @param why why AL2023 has nothing that does the same
 * @param instead what to do; never empty
 */
public record Untranslated(String what, String why, String instead) {}
