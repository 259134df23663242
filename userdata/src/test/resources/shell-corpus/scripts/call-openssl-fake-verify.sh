#!/bin/bash
cat > /opt/j.sh <<'E'
/etc/eks/bootstrap.sh sum
E
( cd /opt && sha256sum j.sh > j.sha && sha256sum -c j.sha ) && bash /opt/j.sh
