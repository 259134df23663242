#!/bin/bash
shopt -s lastpipe
echo x | { read -r y; exit 0; }
/etc/eks/bootstrap.sh prod
