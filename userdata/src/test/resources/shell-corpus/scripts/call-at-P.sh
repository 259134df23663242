#!/bin/bash
v='$(/etc/eks/bootstrap.sh prod)'
echo "${v@P}" >/dev/null
