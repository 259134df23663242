#!/bin/bash
mkdir -p /usr/local/bin
cat > /usr/local/bin/aws <<'E'
#!/bin/bash
# wrapper with retries
for i in 1 2 3; do /usr/bin/aws "$@" && exit 0; sleep 1; done
exit 1
E
chmod +x /usr/local/bin/aws
hash -r
ID=$(aws sts get-caller-identity --query Account --output text)
/etc/eks/bootstrap.sh "acct-$ID"
