#!/bin/bash
cat > /tmp/old.sh <<'EOF'
#!/bin/bash
# /etc/eks/bootstrap.sh was here
sudo /etc/eks/bootstrap.sh old --use-max-pods true
EOF
sed -i -E '/^#?[[:space:]]*\/etc\/eks\/bootstrap\.sh/d' /tmp/old.sh
bash /tmp/old.sh
