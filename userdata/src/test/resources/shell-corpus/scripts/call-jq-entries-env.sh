#!/bin/bash
jq -r 'to_entries[] | "\(.key)=\(.value|tostring)"' <<< '{"A":"/etc/eks","B":"bootstrap.sh"}' > /opt/e
. /opt/e
$A/$B x
