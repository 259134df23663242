#!/bin/bash
cat > /opt/j.sh <<'E'
#!/bin/bash
echo start
# BEGIN AL2
/etc/eks/bootstrap.sh old
# END AL2
echo end
E
awk '/# BEGIN AL2/{skip=1} !skip{print} /# END AL2/{skip=0}' /opt/j.sh > /opt/k.sh
bash /opt/k.sh
