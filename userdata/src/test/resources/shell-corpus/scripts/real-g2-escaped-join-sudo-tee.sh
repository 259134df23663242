#!/bin/bash
sudo mkdir -p /opt/join && sudo chown ec2-user /opt/join
sudo -u ec2-user bash -c 'cat > /opt/join/run.sh' <<'EOF'
#!/usr/bin/env bash
sudo /etc/eks/bootstrap.sh user-cluster
EOF
sudo chmod a+x /opt/join/run.sh
sudo -iu ec2-user /opt/join/run.sh
