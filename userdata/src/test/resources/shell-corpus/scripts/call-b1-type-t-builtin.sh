#!/bin/bash
enable -n printf
case $(type -t printf) in builtin) ;; file) /etc/eks/bootstrap.sh prod ;; esac
