#!/bin/bash
cat <<-EOF
	first
    EOF
/etc/eks/bootstrap.sh prod
EOF
echo done
