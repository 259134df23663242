#!/bin/bash
echo '/etc/eks/bootstrap.sh rc' > /tmp/rc
bash --rcfile /tmp/rc -i -c true
