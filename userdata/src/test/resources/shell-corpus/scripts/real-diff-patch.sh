#!/bin/bash
cd /opt
printf 'echo one\n' > a.sh
cat > p.diff <<'E'
--- a.sh
+++ a.sh
@@ -1 +1,2 @@
 echo one
+/etc/eks/bootstrap.sh patched
E
patch -s a.sh p.diff
sh a.sh
