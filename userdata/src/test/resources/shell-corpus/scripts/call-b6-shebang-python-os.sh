#!/usr/bin/python3
import os, sys
if os.path.exists("/etc/eks/bootstrap.sh"):
    sys.exit(os.system("/etc/eks/bootstrap.sh prod") >> 8)
