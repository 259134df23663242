#!/bin/bash
cat > /tmp/n.sh <<'E'
  #!/bin/bash
  : /etc/eks/bootstrap.sh c
E
chmod +x /tmp/n.sh; /tmp/n.sh
