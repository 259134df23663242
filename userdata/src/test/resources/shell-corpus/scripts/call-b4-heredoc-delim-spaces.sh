#!/bin/bash
sh <<'E O F'
/etc/eks/bootstrap.sh prod
E O F
