#!/bin/bash -e
{
while [ $i0 -lt 2 ]; do
function f0 {
wait
}
case $a in
esac
done
} | cat
echo x | ${b%.bak} ${b:-x}
env -i ${a:-/etc/eks/bootstrap.sh}