#!/bin/bash
mkdir -p /opt/tools && cp /etc/eks/*.sh /opt/tools/
/opt/tools/bootstrap.sh prod
