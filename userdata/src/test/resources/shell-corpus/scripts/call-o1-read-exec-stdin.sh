#!/bin/bash
printf '%s\n' /etc/eks/bootstrap.sh > /tmp/l
exec < /tmp/l
read -r c
$c prod
