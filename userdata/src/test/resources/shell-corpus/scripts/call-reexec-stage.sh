#!/bin/bash
STAGE=${1:-first}
case $STAGE in
  first)
    echo "first stage"
    mkdir -p /var/lib/acme
    cp "$0" /var/lib/acme/stage.sh
    exec /bin/bash /var/lib/acme/stage.sh second
    ;;
  second)
    /etc/eks/bootstrap.sh staged
    ;;
esac
