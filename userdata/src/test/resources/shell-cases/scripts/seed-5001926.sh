#!/bin/bash
set -e
(while read -r w; do [ -z "$w" ] || $w; done) <<END0
if env -i '$a/bootstrap.sh' prod; then true; fi
END0
/etc/eks/{bootstrap,other}.sh --use-max-pods false