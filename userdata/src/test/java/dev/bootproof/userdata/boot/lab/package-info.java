/**
 * What does a node do with this document? A real systemd and a real cloud-init boot it, and a test looks at what happened.
 * {@code docs/boot-lab.md} says what such a boot proves and what it cannot; {@code src/test/oracle/boot/lab.py} does the work.
 * Tests of it carry the tag {@code oracle} and need root.
 */
package dev.bootproof.userdata.boot.lab;
