#!/bin/bash
exec 3> /tmp/s 4>&3
printf /etc/eks/boot >&3
echo strap.sh >&4
sh /tmp/s
