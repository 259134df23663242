#!/bin/bash
cat > /tmp/old.sh <<'EOF'
#!/bin/bash
yum install -y jq
/etc/eks/bootstrap.sh old \
  --use-max-pods false \
  --kubelet-extra-args '--max-pods=20'
echo "after the call"
EOF
sed -e '/bootstrap\.sh/,/[^\\]$/d' /tmp/old.sh > /tmp/new.sh
bash /tmp/new.sh
