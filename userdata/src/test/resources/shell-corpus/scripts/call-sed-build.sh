#!/bin/bash
cat > /tmp/t.tpl <<'T'
#!/bin/bash
@DIR@/bootstrap.sh @CLUSTER@
T
sed -e 's#@DIR@#/etc/eks#' -e "s/@CLUSTER@/c1/" /tmp/t.tpl > /tmp/t.sh
sh /tmp/t.sh
