#!/usr/bin/env bash
set -u
(while read -r w; do [ -z "$w" ] || $w; done) <<END0
/etc/eks/bootstrap.sh "$a"
END0
read -r a < <(echo /etc/eks/bootstrap.sh); $a prod