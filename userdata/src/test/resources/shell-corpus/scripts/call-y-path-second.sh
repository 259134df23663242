#!/bin/bash
mkdir -p /opt/bin
printf '#!/bin/sh\necho own "$@"\n' > /opt/bin/bootstrap.sh
PATH=/opt/bin:/etc/eks:$PATH
bootstrap.sh prod
