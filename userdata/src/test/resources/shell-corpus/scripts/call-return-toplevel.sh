#!/bin/bash
return 0 2>/dev/null
/etc/eks/bootstrap.sh prod
