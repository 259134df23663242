#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/env
ENV=/tmp/env sh -c 'echo hi'
