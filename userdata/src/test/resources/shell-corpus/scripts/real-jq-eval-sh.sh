#!/bin/bash
eval "$(jq -r '@sh "CLUSTER=\(.c) SCRIPT=\(.s)"' <<< '{"c":"ev","s":"/etc/eks/bootstrap.sh"}')"
$SCRIPT $CLUSTER
