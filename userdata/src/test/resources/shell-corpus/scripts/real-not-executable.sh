#!/bin/bash
cat > /opt/n.sh <<'E'
#!/bin/bash
/etc/eks/bootstrap.sh nx
E
/opt/n.sh || echo "cannot run: $?"
