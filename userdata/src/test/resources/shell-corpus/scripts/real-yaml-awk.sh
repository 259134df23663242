#!/bin/bash
cat > /etc/node.yaml <<'YAML'
cluster:
  name: prod
  endpoint: https://x
join:
  command: /etc/eks/bootstrap.sh
  args:
    - --use-max-pods
    - "false"
other:
  command: /bin/false
YAML
yaml() { # section key
  awk -v s="$1" -v k="$2" '
    /^[a-z]+:/ { in_s = ($1 == s ":") }
    in_s && $1 == k ":" { print $2; exit }
  ' /etc/node.yaml
}
list() {
  awk -v s="$1" '
    /^[a-z]+:/ { in_s = ($1 == s ":"); next }
    in_s && $1 == "-" { gsub(/"/, "", $2); print $2 }
  ' /etc/node.yaml
}
mapfile -t args < <(list join)
"$(yaml join command)" "$(yaml cluster name)" "${args[@]}"
