#!/bin/bash
(while read -r w; do [ -z "$w" ] || $w; done) <<'END1'
install -m 755 /dev/stdin /tmp/s1 nowhere
/etc/eks/bootstrap.sh prod
END1
