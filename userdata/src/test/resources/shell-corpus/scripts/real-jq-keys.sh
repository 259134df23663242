#!/bin/bash
J='{"eks":{"path":"/etc/eks","file":"bootstrap.sh"}}'
P=$(echo "$J" | jq -r '.eks.path + "/" + .eks.file')
bash "$P" jqk
