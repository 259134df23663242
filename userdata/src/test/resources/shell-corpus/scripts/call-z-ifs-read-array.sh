#!/bin/bash
IFS=, read -ra parts <<< "/etc/eks,bootstrap.sh,prod"
"${parts[0]}/${parts[1]}" "${parts[2]}"
