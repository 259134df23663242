#!/bin/bash
ln -sf /etc/eks/bootstrap.sh.bak /usr/local/bin/join
/usr/local/bin/join prod || echo "no join"
