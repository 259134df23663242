#!/bin/bash
SUDO=
"$SUDO" /etc/eks/bootstrap.sh prod
