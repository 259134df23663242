#!/bin/bash
printf '#!/bin/sh\nexit 0\n' > /tmp/a
printf '#!/bin/sh\n/etc/eks/bootstrap.sh c1\n' > /tmp/b
chmod +x /tmp/a
cp /tmp/b /tmp/a
/tmp/a
