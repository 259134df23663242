#!/bin/bash
case $UNSET in ?*) ;; *) /etc/eks/bootstrap.sh prod ;; esac
