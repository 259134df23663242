#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' >> /etc/rc.local
chmod +x /etc/rc.local
