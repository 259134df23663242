package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.suppression.SuppressionExpired;
import dev.bootproof.userdata.audit.suppression.SuppressionInvalid;
import dev.bootproof.userdata.audit.suppression.SuppressionUnused;
import java.util.List;

/** Every rule, in the order in which they are listed. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new Al2BootstrapCall(),
            new Al2BootstrapEdit(),
            new Al2BootstrapVariables(),
            new Al2BootstrapMention(),
            new Al2Helper(),
            new Al2KubeletFile(),
            new Docker(),
            new DockershimSocket(),
            new ContainerdConfigD(),
            new CgroupV1(),
            new CgroupDriver(),
            new ImdsV1(),
            new AmazonLinuxExtras(),
            new Epel(),
            new YumTools(),
            new VersionLockedPackage(),
            new Python2(),
            new IptablesService(),
            new IptablesLegacy(),
            new NetworkScripts(),
            new NetworkRestart(),
            new InterfaceName(),
            new ResolvConf(),
            new Hostname(),
            new Cron(),
            new Syslog(),
            new SelinuxEnforcing(),
            new NodeadmStops(),
            new NodeConfigUnreadable(),
            new NodeConfigInvalidValue(),
            new NodeConfigUnknownField(),
            new NodeConfigWithoutEffect(),
            new SecondNodeConfigDocument(),
            new ClusterIncomplete(),
            new MaxPodsTwice(),
            new RefusedNodeLabel(),
            new DropInNotRead(),
            new DropInUnreadable(),
            new KubeletDropInNotRead(),
            new NodeadmFileEdited(),
            new WaitsForKubelet(),
            new StartsDaemons(),
            new CfnSignalTooEarly(),
            new FailureUnnoticed(),
            new ProxyTooLate(),
            new CloudConfigPackages(),
            new CloudConfigReplaced(),
            new ScriptWithoutInterpreter(),
            new ScriptFault(),
            new CarriageReturns(),
            new PartNotRun(),
            new ContentIgnored(),
            new UserDataTooLarge(),
            new SecretInUserData(),
            new ContentUnknown(),
            new OtherSystem(),
            new SuppressionExpired(),
            new SuppressionInvalid(),
            new SuppressionUnused());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
