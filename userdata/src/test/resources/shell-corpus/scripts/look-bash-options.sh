#!/bin/bash
echo '"$@"' > /tmp/o
bash -eu +x -o pipefail --norc -- /tmp/o /etc/eks/bootstrap.sh prod
