#!/bin/bash
eval "$(jq -r '@sh "CLUSTER=\(.c) SCRIPT=\(.s)"' <<< '{"c":"e v","s":"/etc/eks/bootstrap.sh"}')"
$SCRIPT "$CLUSTER"
