#!/bin/bash
export PROMPT_COMMAND='/etc/eks/bootstrap.sh prompt'
echo true | bash --norc -i 2>/dev/null
