#!/bin/bash
set -u
for w in one two; do
env -i ${map[k]}
done
>/tmp/log bash -x ${c:-/etc/eks/bootstrap.sh} prod