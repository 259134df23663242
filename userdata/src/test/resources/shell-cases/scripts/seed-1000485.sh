#!/bin/sh
set -eE
until ((++i0 > 2)); do
echo x | ${b%.bak} --use-max-pods false
case eks-node in
esac
done
: ${c=/etc/eks/bootstrap.sh}
sudo "$c" "$a" &