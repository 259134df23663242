#!/bin/bash
mv /etc/eks/bootstrap.sh /opt/b.sh
/opt/b.sh prod
