#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/env
BASH_ENV=/tmp/env
bash -c 'echo hi'
