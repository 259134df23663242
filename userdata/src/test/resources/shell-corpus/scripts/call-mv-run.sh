#!/bin/bash
mv /etc/eks/bootstrap.sh /etc/eks/orig.sh
cat > /etc/eks/bootstrap.sh <<'E'
#!/bin/bash
echo wrapper
exec /etc/eks/orig.sh "$@"
E
chmod +x /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh wrapped
