#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' >> /etc/rc.d/rc.local
chmod +x /etc/rc.d/rc.local
