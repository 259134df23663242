#!/bin/bash
PS4='+ $(/etc/eks/bootstrap.sh ps4) '
set -x
true
