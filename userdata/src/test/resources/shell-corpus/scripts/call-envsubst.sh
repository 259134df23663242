#!/bin/bash
export DIR=/etc/eks
echo '${DIR}/bootstrap.sh prod' | envsubst | bash
