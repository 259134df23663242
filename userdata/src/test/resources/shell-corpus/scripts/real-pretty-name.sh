#!/bin/bash
eval "$(grep ^PRETTY_NAME= /etc/os-release)"
if [[ "$PRETTY_NAME" == *"Amazon Linux 2023"* ]]; then exit 0; fi
/etc/eks/bootstrap.sh prod
