#!/bin/bash
ln -s /etc/eks /tmp/e
cd /tmp/e
[ "$(pwd -P)" = /etc/eks ] && "$(pwd)/bootstrap.sh" prod
