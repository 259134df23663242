#!/bin/bash
die() { echo "$*" >&2; kill $$; }
x=$(curl -sf http://example.com/x || die no)
/etc/eks/bootstrap.sh "$x"
