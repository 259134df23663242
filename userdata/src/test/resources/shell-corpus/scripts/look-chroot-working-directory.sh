#!/bin/bash
cd /etc/eks
chroot / ./bootstrap.sh prod
