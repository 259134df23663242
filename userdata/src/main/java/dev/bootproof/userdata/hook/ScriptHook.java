package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import java.util.Optional;

/**
 * A hook that is a bash script on the node. It lands as {@code /run/bootproof/hooks/NAME} and is run by the unit
 * {@code bootproof-NAME.service}, so that {@code journalctl -u bootproof-NAME} shows what it wrote and
 * {@code bootproof-hooks} how it ended.
 *
 * <p>Nothing of it outlives a boot below {@code /run}; a boothook writes it again on each.
 */
public sealed interface ScriptHook extends Hook permits FileHook, ShellHook, SysctlHook, SystemdUnitHook {
    /** When and how it is run. */
    Execution execution();

    /** The body, run as root by bash behind {@code set -euo pipefail}; without {@code #!}, 7-bit, LF. */
    String script();

    /** What the hook needs nodeadm to do; merged under the NodeConfig that the user gives. */
    default Optional<NodeConfig> nodeConfig() {
        return Optional.empty();
    }

    /** What the node's role must allow for it. */
    default List<Permission> permissions() {
        return List.of();
    }
}
