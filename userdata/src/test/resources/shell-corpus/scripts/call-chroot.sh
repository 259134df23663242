#!/bin/bash
chroot / /etc/eks/bootstrap.sh prod
