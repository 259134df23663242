#!/bin/bash
cat > /tmp/join <<END
[ ${PIPESTATUS[0]} -eq 0 ] && /etc/eks/bootstrap.sh prod
END
bash /tmp/join
