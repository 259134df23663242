#!/bin/bash
set -e
if [ ! -e /etc/eks/bootstrap.real.sh ]; then
  mv /etc/eks/bootstrap.sh /etc/eks/bootstrap.real.sh
  cat > /etc/eks/bootstrap.sh <<'SHIM'
#!/bin/bash
{
  echo "--- $(date) args:"
  printf ' [%s]' "$@"
  echo
} >> /var/log/bootstrap-args.log
exec /etc/eks/bootstrap.real.sh "$@"
SHIM
  chmod 755 /etc/eks/bootstrap.sh
fi
/etc/eks/bootstrap.sh shimmed --use-max-pods true
