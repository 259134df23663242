#!/bin/bash
printf 'echo no\n/etc/eks/bootstrap.sh prod\n' > /tmp/l
exec 4< /tmp/l
read -r skip <&4
bash <&4
