#!/bin/bash
cat > /usr/local/bin/setup-raid.sh <<'SCRIPT'
#!/bin/bash
set -e
disks=()
for d in /dev/nvme*n1; do [ -b "$d" ] && disks+=("$d"); done
if [ ${#disks[@]} -gt 1 ]; then
  mdadm --create /dev/md0 --level=0 --raid-devices=${#disks[@]} "${disks[@]}"
fi
exit 0
SCRIPT
chmod +x /usr/local/bin/setup-raid.sh
/usr/local/bin/setup-raid.sh
/etc/eks/bootstrap.sh data --local-disks raid0
