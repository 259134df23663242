#!/bin/bash
cat > /opt/book.md <<'E'
# Runbook
```
/etc/eks/bootstrap.sh book
```
bye
E
sed -n '/^```$/,/^```$/p' /opt/book.md | grep -v '^```' > /opt/x.sh
sh /opt/x.sh
