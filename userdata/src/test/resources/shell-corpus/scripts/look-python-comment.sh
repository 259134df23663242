#!/usr/bin/python3
# nodes no longer run /etc/eks/bootstrap.sh
print("ready")
