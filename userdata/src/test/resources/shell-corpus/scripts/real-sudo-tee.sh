#!/bin/bash
sudo yum -y install jq
echo '{"live-restore": true}' | sudo tee /etc/docker-extra.json >/dev/null
sudo /etc/eks/bootstrap.sh prod
