#!/bin/bash
mkdir -p /opt/company
cat > /opt/company/bootstrap.sh <<'B'
#!/bin/bash
echo "company bootstrap"
"$1" prod
B
chmod +x /opt/company/bootstrap.sh
/opt/company/bootstrap.sh /etc/eks/bootstrap.sh
