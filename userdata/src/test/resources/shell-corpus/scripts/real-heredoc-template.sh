#!/bin/bash
cat > /etc/motd <<'MOTD'
This node was joined by nodeadm. The old way was:
  /etc/eks/bootstrap.sh prod --kubelet-extra-args '--v=2'
Do not run it by hand.
MOTD
cat <<'README' >/root/README.md
```bash
/etc/eks/bootstrap.sh prod
```
README
