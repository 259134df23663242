#!/bin/bash
cat > /usr/local/bin/eks-join <<-'EOT'
	#!/bin/bash
	main() {
	  /etc/eks/bootstrap.sh "$CLUSTER_NAME"
	}
	if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then
	  main
	fi
	EOT
chmod 755 /usr/local/bin/eks-join
CLUSTER_NAME=x eks-join
