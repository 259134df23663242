#!/bin/sh
cat > /tmp/s2 <<FILE0
f0() (
kill -TERM $$
)
if f0; then
exec -a x /etc/eks/boot*.sh --use-max-pods false
fi
FILE0
exec bash /tmp/s2