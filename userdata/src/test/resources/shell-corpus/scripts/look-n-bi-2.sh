#!/bin/bash
printf '#!/usr/local/bin/bash\n/etc/eks/bootstrap.sh\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
