#!/bin/bash
exec > >(tee -a /var/log/user-data.log) 2>&1
echo "BEGIN: bootstrap.sh is not needed any more, nodeadm joins the node"
sysctl -w vm.max_map_count=262144
echo END
