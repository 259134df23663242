#!/bin/bash
cat > /usr/local/bin/eks-join <<-'EOT'
	#!/bin/bash
	set -e
	main() {
	  /etc/eks/bootstrap.sh "$CLUSTER_NAME" --kubelet-extra-args "$ARGS"
	}
	if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then
	  main
	fi
	EOT
chmod 755 /usr/local/bin/eks-join
. /usr/local/bin/eks-join
CLUSTER_NAME=x ARGS=y
