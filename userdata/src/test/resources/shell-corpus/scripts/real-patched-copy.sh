#!/bin/bash
set -e
cp /etc/eks/bootstrap.sh /etc/eks/bootstrap-custom.sh
sed -i -e 's/KUBELET_EXTRA_ARGS=\$2/KUBELET_EXTRA_ARGS="$2 --max-pods=58"/' /etc/eks/bootstrap-custom.sh
chmod +x /etc/eks/bootstrap-custom.sh
/etc/eks/bootstrap-custom.sh patched
