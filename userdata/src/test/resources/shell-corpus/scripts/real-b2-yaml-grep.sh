#!/bin/bash
cat > /tmp/v.yaml <<'Y'
node:
  cluster: prod
  bootstrapCommand: "/etc/eks/bootstrap.sh"
Y
b=$(grep -oP '(?<=bootstrapCommand: ")[^"]+' /tmp/v.yaml)
$b prod
