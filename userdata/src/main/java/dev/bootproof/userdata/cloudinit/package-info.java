/**
 * Which parts does cloud-init run, how, and when? Bytes to parts, each with its handler and stage.
 * Source of the facts: cloud-init 22.2 (`user_data.py`, `handlers/__init__.py`), the version Amazon Linux 2023 ships.
 */
@NullMarked
package dev.bootproof.userdata.cloudinit;

import org.jspecify.annotations.NullMarked;
