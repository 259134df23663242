#!/bin/bash
printf '%s\0' "echo a" "/etc/eks/bootstrap.sh par" "echo b" | xargs -0 -P 4 -I CMD bash -c CMD
