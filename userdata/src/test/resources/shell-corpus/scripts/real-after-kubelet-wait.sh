#!/bin/bash
cat > /usr/local/bin/after-kubelet.sh <<'SH'
#!/bin/bash
until systemctl is-active --quiet kubelet; do sleep 5; done
echo kubelet is up
SH
chmod +x /usr/local/bin/after-kubelet.sh
nohup /usr/local/bin/after-kubelet.sh >/var/log/after-kubelet.log 2>&1 &
