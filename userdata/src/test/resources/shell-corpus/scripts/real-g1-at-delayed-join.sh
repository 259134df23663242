#!/bin/bash
# the transit gateway needs a minute before the API server answers: join later through at(1)
yum install -y at && systemctl enable --now atd
cat > /root/join.sh <<'EOF'
#!/bin/bash
exec >> /var/log/join.log 2>&1
until curl -ks -o /dev/null --max-time 3 https://ENDPOINT.gr7.eu-west-1.eks.amazonaws.com/healthz; do
  n=$((${n:-0} + 1))
  [ $n -ge 20 ] && break
  sleep 3
done
/etc/eks/bootstrap.sh delayed --apiserver-endpoint https://ENDPOINT.gr7.eu-west-1.eks.amazonaws.com --b64-cluster-ca RU5E
EOF
chmod +x /root/join.sh
echo "/root/join.sh" | at now + 1 minute
atq || true
