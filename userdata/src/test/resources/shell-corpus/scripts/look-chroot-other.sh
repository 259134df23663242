#!/bin/bash
mkdir -p /mnt/image/etc/eks
chroot /mnt/image /etc/eks/bootstrap.sh prod
