#!/bin/bash
: <<'POWERSHELL'
<powershell>
[string]$EKSBootstrapScriptFile = "$env:ProgramFiles\Amazon\EKS\Start-EKSBootstrap.ps1"
& $EKSBootstrapScriptFile -EKSClusterName win
/etc/eks/bootstrap.sh win
</powershell>
POWERSHELL
echo not windows
