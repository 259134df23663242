#!/bin/bash
echo '{ system($0 " c") }' > /tmp/x.awk
echo /etc/eks/bootstrap.sh | awk -f /tmp/x.awk
