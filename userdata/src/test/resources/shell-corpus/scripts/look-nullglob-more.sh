#!/bin/bash
shopt -s nullglob
for f in /etc/eks/hooks.d/bootstrap*.sh; do "$f"; done
