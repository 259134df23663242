#!/bin/bash
echo 'unset BASH_ENV; /etc/eks/bootstrap.sh prod' > /tmp/env
BASH_ENV=/tmp/env bash -c 'echo hi'
