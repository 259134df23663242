#!/bin/bash
aws s3 cp s3://corp/pre.sh /tmp/pre.sh && chmod +x /tmp/pre.sh && /tmp/pre.sh
curl -fsSL https://agent.example.com/install.sh | bash
/etc/eks/bootstrap.sh prod
