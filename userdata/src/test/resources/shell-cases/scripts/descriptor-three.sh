#!/bin/sh
exec 3>&1; /etc/eks/bootstrap.sh >&3; exec 3>&-