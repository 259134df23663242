#!/bin/bash
sudo tee /usr/local/bin/join > /dev/null << 'EOF'
#!/bin/bash -e
. /etc/os-release
[ "${VERSION_ID}" = "2" ] || exit 0
/etc/eks/bootstrap.sh teed
EOF
sudo chmod a+x /usr/local/bin/join
sudo -n /usr/local/bin/join
