#!/bin/bash
# key=value config, comments allowed
conf=/etc/join.conf
cat > $conf <<'EOF'
# cluster
name = reader
endpoint = https://READER.eks.amazonaws.com
ca = UkVBREVS

# node
label = app=web
label = tier=front
taint =
EOF

labels=()
while IFS='=' read -r key value; do
    key=$(echo "$key" | xargs)
    value=$(echo "$value" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//')
    case "$key" in
        ''|\#*) continue ;;
        name) name=$value ;;
        endpoint) endpoint=$value ;;
        ca) ca=$value ;;
        label) labels+=("$value") ;;
        taint) taint=$value ;;
        *) echo "unknown key $key" >&2 ;;
    esac
done < $conf

IFS=, eval 'all="${labels[*]}"'
echo "labels: $all"
/etc/eks/bootstrap.sh "$name" --apiserver-endpoint "$endpoint" --b64-cluster-ca "$ca" --kubelet-extra-args "--node-labels=$all${taint:+ --register-with-taints=$taint}"
