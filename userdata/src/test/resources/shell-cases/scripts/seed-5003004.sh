#!/bin/bash -e
echo x | ${c#x} prod
case $1 in
esac
for w in /etc/eks/bootstrap.sh /bin/true; do
$w prod
done