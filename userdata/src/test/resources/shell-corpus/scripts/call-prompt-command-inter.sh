#!/bin/bash
export PROMPT_COMMAND='/etc/eks/bootstrap.sh prod'
echo 'echo hi' | bash -i
