#!/bin/bash
cat > /etc/eks/bootstrap.sh <<'E'
#!/bin/bash
echo "disabled by platform team"
E
chmod +x /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh x
