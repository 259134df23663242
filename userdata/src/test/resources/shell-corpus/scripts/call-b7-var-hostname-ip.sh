#!/bin/bash
case $(hostname) in ip-*) /etc/eks/bootstrap.sh prod ;; *) /etc/eks/bootstrap.sh prod ;; esac
