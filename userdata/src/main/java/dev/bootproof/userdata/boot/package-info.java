/**
 * One document for one kind of node: hooks and a NodeConfig to user data, its parts and its size.
 */
@NullMarked
package dev.bootproof.userdata.boot;

import org.jspecify.annotations.NullMarked;
