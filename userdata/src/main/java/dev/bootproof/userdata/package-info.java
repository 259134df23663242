/**
 * What a node does with its user data. Each package below answers one question and is readable alone; data flows
 * {@code mime -> cloudinit, nodeadm -> shell -> audit} when reading and {@code hook -> boot -> mime} when writing.
 * Plain Java: no AWS, no CDK, no network.
 */
@NullMarked
package dev.bootproof.userdata;

import org.jspecify.annotations.NullMarked;
