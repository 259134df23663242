#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /usr/local/bin/join
join 2>/dev/null
