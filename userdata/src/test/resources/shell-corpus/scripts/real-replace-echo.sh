#!/bin/bash
f=/tmp/join.sh
printf '#!/bin/sh\n/etc/eks/bootstrap.sh "$@"\n' > $f
sed -i 's#^/etc/eks/bootstrap.sh#echo skipped: &#' $f
sh $f prod
