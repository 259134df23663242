#!/bin/bash
cat > /opt/run.sh <<EOF
#!/bin/bash
SCRIPT=/etc/eks/bootstrap.sh
if [ -x "$SCRIPT" ]; then
  "$SCRIPT" lost
fi
EOF
bash /opt/run.sh
