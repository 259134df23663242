#!/bin/bash
set -o errexit -o pipefail

install -d -m 0755 /opt/ops/bin
tee /opt/ops/bin/manual-join.sh >/dev/null <<'EOF'
#!/bin/bash
read -rp "Cluster: " cluster
read -rp "Are you sure? [y/N] " answer
[[ $answer == [yY]* ]] || exit 1
/etc/eks/bootstrap.sh "$cluster"
EOF
chmod 0750 /opt/ops/bin/manual-join.sh
ln -sf /opt/ops/bin/manual-join.sh /usr/local/bin/manual-join
bash -n /opt/ops/bin/manual-join.sh && echo "syntax fine"
ls -l /usr/local/bin/manual-join
cat >> /etc/profile.d/ops.sh <<'EOF'
alias join='sudo /opt/ops/bin/manual-join.sh'
EOF
md5sum /opt/ops/bin/*.sh > /opt/ops/manifest
