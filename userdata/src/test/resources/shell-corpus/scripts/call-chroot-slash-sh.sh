#!/bin/bash
chroot / /bin/bash -c '/etc/eks/bootstrap.sh prod'
