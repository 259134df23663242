#!/bin/bash
cat > /tmp/join.tpl <<'EOF'
#!/bin/bash
@BOOT@ @CLUSTER@
EOF
sed -e 's|@BOOT@|/etc/eks/bootstrap.sh|' -e "s/@CLUSTER@/prod/g" /tmp/join.tpl > /tmp/join.sh
bash /tmp/join.sh
