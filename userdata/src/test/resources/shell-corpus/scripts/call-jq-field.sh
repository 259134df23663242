#!/bin/bash
$(echo '{"join":"/etc/eks/bootstrap.sh"}' | jq -r .join) prod
