#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/x
mv /tmp/x /usr/local/bin/join
chmod +x /usr/local/bin/join
join
