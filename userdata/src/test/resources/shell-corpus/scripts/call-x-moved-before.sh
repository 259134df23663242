#!/bin/bash
mv /etc/eks/bootstrap.sh /etc/eks/bootstrap.orig.sh
cat > /etc/eks/bootstrap.sh <<'EOF'
#!/bin/bash
echo wrapper
exec /etc/eks/bootstrap.orig.sh "$@"
EOF
chmod +x /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
