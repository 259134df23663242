#!/bin/bash
AL2=false AL2023=false
grep -q '^VERSION_ID="2"$' /etc/os-release && AL2=true
grep -q '^VERSION_ID="2023"$' /etc/os-release && AL2023=true
$AL2 && ! $AL2023 && /etc/eks/bootstrap.sh d19
exit 0
