#!/bin/bash
mv /etc/eks/bootstrap.sh /etc/eks/bootstrap.orig.sh
cat > /etc/eks/bootstrap.sh <<'E'
#!/bin/bash
echo "intercepted: $*" >> /var/log/intercept.log
exec /etc/eks/bootstrap.orig.sh "$@" --use-max-pods false
E
chmod +x /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh intercepted
