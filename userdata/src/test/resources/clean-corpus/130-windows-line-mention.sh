#!/bin/bash
# AL2 called bootstrap there; on AL2023 nodeadm does all of it (docs/adr/12).
: "docker and dockershim are gone"
echo "no eth0, no crond, no /etc/resolv.conf edits" > /dev/null
printf '%s\n' "amazon-linux-extras is not used" "cloud-init status --wait is not either" >/dev/null
