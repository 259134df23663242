#!/bin/bash
mkdir -p /opt/company
cat > /opt/company/bootstrap.sh <<'B'
#!/bin/bash
echo "company bootstrap, no EKS here"
B
chmod +x /opt/company/bootstrap.sh
cd /opt/company && ./bootstrap.sh /etc/eks/bootstrap.sh
