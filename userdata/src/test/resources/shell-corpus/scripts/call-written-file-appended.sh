#!/bin/bash
echo '#!/bin/bash' > /opt/join.sh
echo 'cd /etc/eks' >> /opt/join.sh
echo './bootstrap.sh prod' >> /opt/join.sh
bash /opt/join.sh
