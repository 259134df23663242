#!/bin/bash
cat > /etc/pools.csv <<'CSV'
pool,generation,cluster
web,al2,front-cluster
batch,al2023,batch-cluster
CSV
POOL=batch
GEN=$(awk -F, -v p="$POOL" '$1 == p { print $2 }' /etc/pools.csv)
CLUSTER=$(grep "^$POOL," /etc/pools.csv | cut -d, -f3)
echo "pool $POOL: $GEN / $CLUSTER"
if [ "$GEN" = "al2" ]; then
  /etc/eks/bootstrap.sh "$CLUSTER"
elif [ "$GEN" = "al2023" ]; then
  echo "nodeadm will do it"
else
  echo "unknown generation '$GEN'" >&2
  exit 1
fi
