#!/bin/bash
SCRIPT=$(printf '#!/bin/bash\\n/etc/eks/bootstrap.sh pf\\n')
echo -e "$SCRIPT" > /opt/pf.sh
chmod +x /opt/pf.sh && /opt/pf.sh
