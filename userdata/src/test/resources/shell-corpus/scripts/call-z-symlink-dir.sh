#!/bin/bash
ln -s /etc/eks /opt/eks
cd /opt/eks && ./bootstrap.sh prod
