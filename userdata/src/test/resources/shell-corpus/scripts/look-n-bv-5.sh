#!/bin/bash
if [ -z "$BASH_VERSION" ]; then /etc/eks/bootstrap.sh c; fi
