#!/bin/bash
cat > /etc/cfn/hooks.d/x.conf 2>/dev/null <<'C' || true
[cfn-auto-reloader-hook]
action=/etc/eks/bootstrap.sh prod
C
/opt/aws/bin/cfn-init -v --stack s --resource r --region us-east-1
