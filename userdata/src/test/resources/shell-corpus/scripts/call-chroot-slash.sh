#!/bin/bash
chroot / /usr/bin/env A=1 /etc/eks/bootstrap.sh ch
