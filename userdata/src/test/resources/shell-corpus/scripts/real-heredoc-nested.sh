#!/bin/bash
cat > /tmp/one.sh <<'ONE'
#!/bin/bash
cat > /tmp/two.sh <<'TWO'
#!/bin/bash
P=/etc/eks
cat > /tmp/three.sh <<THREE
#!/bin/bash
$P/bootstrap.sh \$1
THREE
bash /tmp/three.sh "$@"
TWO
bash /tmp/two.sh "$@"
ONE
bash /tmp/one.sh prod
