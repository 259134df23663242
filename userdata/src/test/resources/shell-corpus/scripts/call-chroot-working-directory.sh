#!/bin/bash
cd /tmp
chroot / etc/eks/bootstrap.sh prod
