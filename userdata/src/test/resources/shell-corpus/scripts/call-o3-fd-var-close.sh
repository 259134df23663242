#!/bin/bash
exec {in}< <(printf 'echo\n/etc/eks/bootstrap.sh\n')
read -r a <&$in; read -r b <&$in
exec {in}<&-
$b prod
