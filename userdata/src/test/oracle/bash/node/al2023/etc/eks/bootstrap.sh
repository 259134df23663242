#!/usr/bin/env bash
{ : >>/run/oracle/ran; } 2>/dev/null
echo "bootstrap.sh has been removed from AL2023-based EKS AMIs; use nodeadm" >&2
exit 1
