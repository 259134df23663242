package dev.bootproof.userdata.hook;

import java.util.List;

/**
 * A hook that is a bash script on the node. It lands as {@code /run/bootproof/hooks/NAME} and is run by the unit
 * {@code bootproof-NAME.service}, so that {@code journalctl -u bootproof-NAME} shows what it wrote and
 * {@code bootproof-hooks} how it ended.
 *
 * <p>Nothing of it outlives a boot below {@code /run}; a boothook writes it again on each.
 */
public sealed interface ScriptHook extends Hook
        permits CaCertificatesHook,
                ComputedNodeConfigHook,
                DataVolumeHook,
                FileHook,
                HttpProxyHook,
                HugepagesHook,
                ImagePrePullHook,
                IptablesHook,
                KernelModulesHook,
                NftablesHook,
                PackagesHook,
                RegistryMirrorHook,
                S3FileHook,
                SecretHook,
                ShellHook,
                SwapHook,
                SysctlHook,
                SystemdUnitHook,
                TimeServersHook {
    /** When and how it is run. */
    Execution execution();

    /** The body, run as root by bash behind {@code set -euo pipefail}; without NUL or CR; what is not 7-bit travels as base64. */
    String script();

    /** What the node's role must allow for it. */
    default List<Permission> permissions() {
        return List.of();
    }
}
