#!/bin/bash
cat > /opt/run.sh <<EOF
#!/bin/bash
# generated $(date)
$(echo /etc/eks/bootstrap.sh) gen-$(echo prod | tr a-z A-Z)
EOF
bash /opt/run.sh
