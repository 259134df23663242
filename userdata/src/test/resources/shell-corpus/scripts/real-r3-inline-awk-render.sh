#!/bin/bash
set -euo pipefail
export T_CLUSTER=awk T_POOL=blue

render() {
  awk '{
    while (match($0, /\{\{ *[A-Z_]+ *\}\}/)) {
      key = substr($0, RSTART + 2, RLENGTH - 4)
      gsub(/ /, "", key)
      $0 = substr($0, 1, RSTART - 1) ENVIRON["T_" key] substr($0, RSTART + RLENGTH)
    }
    print
  }'
}

render > /usr/local/sbin/join <<'TPL'
#!/bin/bash
# pool {{ POOL }}
/etc/eks/bootstrap.sh {{CLUSTER}} --kubelet-extra-args "--node-labels=pool={{ POOL }}"
TPL
! grep -q '{{' /usr/local/sbin/join
chmod +x /usr/local/sbin/join
join
