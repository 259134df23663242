#!/usr/bin/env python3
import os
if False:
    os.system("/etc/eks/bootstrap.sh prod")
