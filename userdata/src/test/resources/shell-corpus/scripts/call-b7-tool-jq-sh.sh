#!/bin/bash
echo '{"c":"prod"}' | jq -r '"/etc/eks/bootstrap.sh \(.c|@sh)"' | sh
