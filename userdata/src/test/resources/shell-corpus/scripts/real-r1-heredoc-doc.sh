#!/bin/bash
set -e
install -d /usr/share/doc/platform

cat > /usr/share/doc/platform/README.md <<'MD'
# How this node joined

On AL2 nodes ran

```bash
#!/bin/bash
/etc/eks/bootstrap.sh ${CLUSTER} --kubelet-extra-args '--max-pods=110'
```

On AL2023 `nodeadm` reads a NodeConfig. Do **not** run /etc/eks/bootstrap.sh by hand:
it exits with an error.
MD

cat > /etc/motd <<'MOTD'
  EKS worker (AL2023). Docs: /usr/share/doc/platform/README.md
  bash /etc/eks/bootstrap.sh   <- no longer
MOTD
chmod 0644 /usr/share/doc/platform/README.md /etc/motd

: <<'DISABLED'
/etc/eks/bootstrap.sh old-cluster
DISABLED
