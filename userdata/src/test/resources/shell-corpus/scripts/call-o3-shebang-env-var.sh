#!/bin/bash
printf '#!/usr/bin/env -S C=/etc/eks/bootstrap.sh bash\n$C prod\n' > /tmp/j; chmod +x /tmp/j
/tmp/j
