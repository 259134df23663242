#!/bin/bash
cat > /tmp/j.py <<'P'
#!/usr/bin/env python3
import os
os.system("/etc/eks/bootstrap.sh prod")
P
chmod +x /tmp/j.py
/tmp/j.py
