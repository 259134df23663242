#!/bin/bash
N=$(jq '.nodes | length' <<< '{"nodes":["a","b"]}')
for i in $(seq 0 $((N-1))); do
  name=$(jq -r ".nodes[$i]" <<< '{"nodes":["a","b"]}')
  [ "$name" = b ] && /etc/eks/bootstrap.sh "$name"
done
