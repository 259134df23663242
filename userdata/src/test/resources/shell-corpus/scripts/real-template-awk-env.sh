#!/bin/bash
cat > /opt/tpl <<'T'
#!/bin/bash
{{BOOT}} {{CLUSTER}} --use-max-pods {{MAXPODS}}
T
declare -A V=([BOOT]=/etc/eks/bootstrap.sh [CLUSTER]=tpl [MAXPODS]=false)
out=$(</opt/tpl)
for k in "${!V[@]}"; do
  out=${out//"{{$k}}"/${V[$k]}}
done
printf '%s\n' "$out" > /opt/run
chmod +x /opt/run
/opt/run
