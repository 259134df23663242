#!/bin/bash
[ "$(uname -s)" = Linux ] && /etc/eks/bootstrap.sh c
