#!/bin/bash
printf '\n# x\n/etc/eks/bootstrap.sh c\n' | sed '/^#/d;/^$/d' | sh
