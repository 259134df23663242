#!/bin/bash
cat > /opt/steps.sh <<'E'
#!/bin/bash
echo pre
#AL2# /etc/eks/bootstrap.sh unc
#AL2023# echo nodeadm
E
. /etc/os-release
sed -i "s/^#AL${VERSION_ID}# //" /opt/steps.sh
bash /opt/steps.sh
