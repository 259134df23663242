#!/bin/bash
cat > /etc/eks/bootstrap.sh <<'E'
#!/bin/bash
echo nothing to do
E
/etc/eks/bootstrap.sh prod
