#!/bin/bash
$(printf 'a:true\nb:/etc/eks/bootstrap.sh\n' | awk -F: '$1=="b"{print $2}') prod
