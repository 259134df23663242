/**
 * How is a document of several parts written? Parts to bytes, by jakarta.mail. Reading is not here: cloud-init and nodeadm
 * read the same bytes each in its own way, which the packages of these hold.
 */
@NullMarked
package dev.bootproof.userdata.mime;

import org.jspecify.annotations.NullMarked;
