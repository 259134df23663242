#!/bin/bash
install -m 755 /dev/stdin /tmp/s0 <<'L'
#!/bin/bash
/etc/eks/bootstrap.sh
L
/tmp/s0
