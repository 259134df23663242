#!/bin/bash
printf '#!/bin/sh\n/etc/eks/bootstrap.sh prod\n' > /tmp/x
/tmp/x 2>/dev/null
chmod +x /tmp/x
