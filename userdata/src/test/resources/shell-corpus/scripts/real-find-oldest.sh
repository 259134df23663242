#!/bin/bash
mkdir -p /opt/v/1.2.9 /opt/v/1.2.10
echo 'echo old' > /opt/v/1.2.9/run.sh
echo '/etc/eks/bootstrap.sh latest' > /opt/v/1.2.10/run.sh
LATEST=$(ls /opt/v | sort -V | tail -n1)
sh "/opt/v/$LATEST/run.sh"
