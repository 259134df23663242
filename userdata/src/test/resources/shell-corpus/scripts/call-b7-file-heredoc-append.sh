#!/bin/bash
echo '#!/bin/bash' > /tmp/x
echo '/etc/eks/bootstrap.sh prod' >> /tmp/x
chmod 755 /tmp/x && /tmp/x
