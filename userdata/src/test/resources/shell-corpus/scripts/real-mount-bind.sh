#!/bin/bash
mkdir -p /opt/eks && cp -a /etc/eks/. /opt/eks/
ls -la /opt/eks
cd /opt/eks && sed -i 's/foo/bar/' ./bootstrap.sh && bash ./bootstrap.sh copied
