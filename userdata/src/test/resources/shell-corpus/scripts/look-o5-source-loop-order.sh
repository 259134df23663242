#!/bin/bash
mkdir /tmp/c; echo 'C=true' > /tmp/c/20.sh; echo 'C=/etc/eks/bootstrap.sh' > /tmp/c/10.sh
for f in /tmp/c/*.sh; do . $f; done
$C prod
