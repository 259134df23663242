/** Shell scripts that are made to cost time and room, and the proof that following them ends. */
package dev.bootproof.userdata.shell.hostile;
