#!/bin/bash
cat > /opt/j.sh <<'E'
#!/bin/bash
__SCRIPT__ __CLUSTER__ --kubelet-extra-args "__ARGS__"
E
sed -i \
  -e "s|__SCRIPT__|/etc/eks/bootstrap.sh|g" \
  -e "s/__CLUSTER__/sedm/g" \
  -e "s#__ARGS__#--max-pods=20#" /opt/j.sh
chmod +x /opt/j.sh && /opt/j.sh
