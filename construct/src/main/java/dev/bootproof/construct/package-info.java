/**
 * CDK constructs: AL2023 node groups with typed boot hooks, and the audit of what nodes really boot with.
 * Classes that extend Construct only translate; what can be decided without CDK is decided in plain classes beside them.
 */
@NullMarked
package dev.bootproof.construct;

import org.jspecify.annotations.NullMarked;
