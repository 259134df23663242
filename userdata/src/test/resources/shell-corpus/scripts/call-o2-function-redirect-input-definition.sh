#!/bin/bash
f() { read -r c; $c prod; } < /tmp/next
echo /etc/eks/bootstrap.sh > /tmp/next
f
