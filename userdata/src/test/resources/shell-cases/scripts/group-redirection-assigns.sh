#!/bin/bash
{ while read -r w; do [ -z "$w" ] || $w; done; } <<X
: ${c=/etc/eks/bootstrap.sh}
X
$c prod
