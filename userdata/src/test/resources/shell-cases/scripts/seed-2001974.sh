#!/bin/sh
! . ${map[k]} --use-max-pods false
"/etc/eks/bootstrap.sh"