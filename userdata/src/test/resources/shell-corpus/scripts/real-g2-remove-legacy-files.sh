#!/bin/bash
# AL2023 cleanup: take away everything AL2 left in our golden image
set -x
for f in /etc/eks/bootstrap.sh /etc/eks/max-pods-calculator.sh /etc/eks/eni-max-pods.txt; do
    if [ -e "$f" ]; then
        rm -f "$f"
    fi
done
rm -f /usr/local/bin/eks-bootstrap
sed -i '/bootstrap.sh/d' /etc/crontab
systemctl mask eks-bootstrap.service
cat > /etc/eks/README <<'EOF'
bootstrap.sh is not used any more.
Old call: /etc/eks/bootstrap.sh CLUSTER --container-runtime containerd
EOF
[ -x /etc/eks/bootstrap.sh ] && /etc/eks/bootstrap.sh legacy
echo cleaned
