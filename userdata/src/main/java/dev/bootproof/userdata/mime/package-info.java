/**
 * Which parts does this document have? Bytes to parts, and back.
 * Headers, transfer encodings and writing are jakarta.mail's; what differs from the two programs that read user data on a
 * node (cloud-init and nodeadm) is held in the packages of these.
 */
@NullMarked
package dev.bootproof.userdata.mime;

import org.jspecify.annotations.NullMarked;
