#!/bin/bash
set -eu
cat > /var/lib/cloud/scripts/per-boot/10-join.sh <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh per-boot
EOF
chmod 755 /var/lib/cloud/scripts/per-boot/10-join.sh
logger "written for the next boot"
