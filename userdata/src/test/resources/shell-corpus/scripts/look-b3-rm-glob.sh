#!/bin/bash
rm -f /etc/eks/*.sh
/etc/eks/bootstrap.sh prod
